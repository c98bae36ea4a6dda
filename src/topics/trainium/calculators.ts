import type {Topic} from '../../topic/schema/schema.js';

/**
 * What readers can work out for themselves: what a run rate leaves open, what a second source would come to, and how
 * long one pace takes to reach another. Nothing is assumed that no source says, but for what is marked as ours.
 * Example: `calculators[1]` begins with 5,000 GPUs and a share of 20 %, as its source does, and comes to 1,000.
 */
export const calculators = [
  {
    id: 'run-rate',
    title: 'What is a run rate?',
    message:
      'One quarter, multiplied by four. Whether the year brings as much is another matter: set what the other quarters brought.',
    note: 'No source gives Nvidia’s quarters. The last one is worked back from the run rate; the three before it begin as if they had been alike.',
    inputs: [
      {
        id: 'first',
        label: 'Three quarters before',
        figure: 'nvidia-quarter',
        low: 0,
        high: 160e9,
        step: 0.5e9,
      },
      {
        id: 'second',
        label: 'Two quarters before',
        figure: 'nvidia-quarter',
        low: 0,
        high: 160e9,
        step: 0.5e9,
      },
      {id: 'third', label: 'The quarter before', figure: 'nvidia-quarter', low: 0, high: 160e9, step: 0.5e9},
      {id: 'last', label: 'The last quarter', figure: 'nvidia-quarter', low: 0, high: 160e9, step: 0.5e9},
    ],
    outputs: [
      {
        id: 'pace',
        label: 'Run rate',
        formula: 'last * 4',
        unit: 'USD/year',
        note: 'A pace, not money that has come in.',
      },
      {
        id: 'year',
        label: 'The four quarters',
        formula: 'first + second + third + last',
        unit: 'USD/year',
      },
      {id: 'gap', label: 'Between the two', formula: 'abs(pace - year)', unit: 'USD/year'},
    ],
    sentences: [
      {
        when: 'pace == year',
        text: 'Run rate and year agree at [[pace]], and only because the four quarters add up to it.',
      },
      {
        when: 'pace > year',
        text: 'The run rate says [[pace]] a year. The four quarters brought [[year]]: [[gap]] less.',
      },
      {text: 'The run rate says [[pace]] a year. The four quarters brought [[year]]: [[gap]] more.'},
    ],
    picture: {bars: ['pace', 'year']},
  },
  {
    id: 'second-source',
    title: 'How many accelerators would a second source bring?',
    message:
      'One source makes up a provider in Europe to explain: what it runs, and how much of what it adds could be Trainium.',
    note: 'The source does not say how much is added. Its result fits if that is as much as runs today: its simplification, which we follow. Whether it pays is left out.',
    inputs: [
      {id: 'gpus', label: 'GPUs that it runs', figure: 'scenario-gpus', low: 0, high: 20000, step: 100},
      {
        id: 'share',
        label: 'Share that could be Trainium',
        figure: 'scenario-share',
        low: 0,
        high: 1,
        step: 0.01,
      },
    ],
    outputs: [
      {
        id: 'brought',
        label: 'From a second source',
        formula: 'gpus * share',
        unit: 'accelerators',
        note: 'As if as much were added as runs today: the source’s simplification.',
      },
      {id: 'rest', label: 'The rest of what it adds', formula: 'gpus - brought', unit: 'accelerators'},
    ],
    sentences: [
      {when: 'brought == 0', text: 'None of what it adds would be Trainium.'},
      {
        when: 'rest == 0',
        text: 'All that it adds would be Trainium: [[brought]]. What runs today would stay.',
      },
      {
        text: '[[brought]] would have no direct tie to Nvidia or a large American cloud, but would be American hardware.',
      },
    ],
    picture: {dots: {all: 'gpus', part: 'brought', each: 100}},
  },
  {
    id: 'years-until-equal',
    title: 'When would the two run rates be equal?',
    message: 'Arithmetic, not a forecast: how long it takes if both keep growing as you set them.',
    note: 'We assume that Nvidia stands still and that Amazon’s growth is yearly. The two do not count alike: one is a whole company, the other is chips used inside AWS.',
    inputs: [
      {
        id: 'small',
        label: 'Amazon’s custom silicon now',
        figure: 'amazon-silicon-run-rate',
        low: 5e9,
        high: 100e9,
        step: 5e9,
      },
      {
        id: 'fast',
        label: 'Its growth, if yearly',
        value: 1,
        qualifier: 'at-least',
        unit: 'share',
        status: 'extrapolated',
        sources: ['document-003'],
        note: 'The source says “triple-digit”, so at the least it doubles, and gives no period. That this takes a year, and goes on, is our assumption.',
        low: 0,
        high: 3,
        step: 0.05,
      },
      {
        id: 'large',
        label: 'Nvidia now',
        figure: 'nvidia-run-rate',
        low: 100e9,
        high: 600e9,
        step: 2e9,
      },
      {
        id: 'slow',
        label: 'Nvidia grows each year by',
        value: 0,
        unit: 'share',
        note: 'Ours. No source says how fast Nvidia grows.',
        low: 0,
        high: 3,
        step: 0.05,
      },
    ],
    outputs: [
      {
        id: 'years',
        label: 'Until both are equal',
        formula: 'gap == 1 ? 0 : log(gap) / log(pull)',
        unit: 'years',
        working:
          'Nvidia is [[gap]] as large. Each year the gap is divided by [[pull]]; until nothing is left of it, that takes [[years]].',
        missing: [{when: 'gap > 1 and fast <= slow', text: 'never, at these rates'}],
      },
      {id: 'gap', label: 'Nvidia against Amazon’s silicon', formula: 'large / small', unit: 'times'},
      {id: 'pull', label: 'How much faster it grows', formula: '(1 + fast) / (1 + slow)', unit: 'times'},
      {
        id: 'level',
        label: 'Run rate of each by then',
        formula: 'large * pow(1 + slow, years)',
        unit: 'USD/year',
      },
    ],
    sentences: [
      {
        when: 'gap > 1 and fast <= slow',
        text: 'At these rates they never meet: the smaller one does not grow faster.',
      },
      {
        text: 'At these rates both take in [[level]] a year after [[years]]. This is arithmetic; no source expects it.',
      },
    ],
  },
] satisfies Topic['calculators'];
