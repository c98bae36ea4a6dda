import {expect, html} from '@open-wc/testing';
import type {ExplainerCalculator} from '../../src/index.js';
import {
  button,
  heard,
  mount,
  mountWithJson,
  moveAndClone,
  ownTopic,
  partOf,
  parts,
  press,
  until,
  wordsOf,
} from './support.js';
import {takeSaid, watchChannels} from './watch.js';

watchChannels();

const named = (name: string) =>
  mount<ExplainerCalculator>(
    html`<explainer-calculator topic="trainium" calculator=${name}></explainer-calculator>`,
  );

const all = <Found extends Element = HTMLInputElement>(element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<Found>(selector),
];
const slider = (element: Element, index = 0) => all(element, '[type=range]')[index]!;
const field = (element: Element, index = 0) => all(element, '[type=number]')[index]!;
const fault = (element: Element, index = 0) => wordsOf(all<HTMLElement>(element, '[role=alert]')[index]!);
const result = (element: Element) => wordsOf(partOf(element, 'result'));
const sentence = (element: Element) => wordsOf(partOf(element, 'sentence'));
const working = (element: Element) => wordsOf(partOf(element, 'working'));
const spoken = (element: Element) => wordsOf(all<HTMLElement>(element, '[role=status]')[0]!);
const changes = (element: Element) => parts(element, 'changes').map(wordsOf).join('');
const details = (events: Event[]) => events.map(event => (event as CustomEvent).detail as unknown);

async function slide(element: ExplainerCalculator, value: number, index = 0) {
  slider(element, index).value = String(value);
  slider(element, index).dispatchEvent(new Event('input', {bubbles: true}));
  await element.updateComplete;
}

async function type(element: ExplainerCalculator, value: string, index = 0) {
  field(element, index).value = value;
  field(element, index).dispatchEvent(new Event('input', {bubbles: true}));
  await element.updateComplete;
}

async function leave(element: ExplainerCalculator, index = 0) {
  field(element, index).dispatchEvent(new Event('change', {bubbles: true}));
  await element.updateComplete;
}

describe('a calculator', () => {
  it('is a group named by its heading', async () => {
    const calculator = await named('second-source');
    const group = calculator.shadowRoot!.querySelector('[role=group]')!;
    const title = calculator.shadowRoot!.getElementById(group.getAttribute('aria-labelledby')!)!;
    expect(wordsOf(title)).to.equal('How many accelerators would a second source bring?');
    expect(partOf(calculator, 'frame') === group).to.equal(true);
  });

  it('says what follows, how firm it is, and how it came about', async () => {
    const calculator = await named('second-source');
    expect(result(calculator)).to.equal('From a second source: 1,000 accelerators illustrative');
    expect(working(calculator)).to.equal('5,000 accelerators × 20% = 1,000 accelerators');
    expect(sentence(calculator)).to.equal(
      '1,000 accelerators would have no direct tie to Nvidia or a large American cloud, but would be American hardware.',
    );
  });

  it('shows the first of the topic, where none is named', async () => {
    const calculator = await mount(html`<explainer-calculator topic="trainium"></explainer-calculator>`);
    expect(wordsOf(partOf(calculator, 'title'))).to.equal('What is a run rate?');
  });

  it('says what there is, where the topic has no such calculator', async () => {
    const calculator = await named('sekond-source');
    expect(calculator.state).to.equal('invalid');
    expect(wordsOf(partOf(calculator, 'status'))).to.contain(
      'This topic has no calculator "sekond-source". It has: run-rate, second-source, years-until-equal.',
    );
  });

  it('says that there is nothing, where a topic has none', async () => {
    const calculator = await mount<ExplainerCalculator>(
      html`<explainer-calculator .topicData=${ownTopic()}></explainer-calculator>`,
    );
    expect(calculator.state).to.equal('empty');
  });

  it('has the words of its author, and the note with what it makes simpler', async () => {
    const calculator = await mount(
      html`<explainer-calculator topic="trainium" calculator="second-source" heading="Mine"
        ><span slot="note">Our note.</span></explainer-calculator
      >`,
    );
    expect(wordsOf(partOf(calculator, 'title'))).to.equal('Mine');
    expect(wordsOf(partOf(await named('second-source'), 'foot'))).to.contain(
      'Its result fits if that is as much as runs today: its simplification, which we follow.',
    );
  });

  it('tells no event and says nothing for what the page does', async () => {
    const events = ['explainer-set', 'explainer-reset', 'explainer-evidence'].flatMap(heard);
    const calculator = await named('second-source');
    expect([events.length, spoken(calculator)]).to.deep.equal([0, '']);
  });
});

describe('an input', () => {
  it('has a name, a slider and a field in step, and says its unit', async () => {
    const calculator = await named('years-until-equal');
    const label = all<HTMLLabelElement>(calculator, '.input label')[2]!;
    expect(wordsOf(label)).to.equal('Nvidia now');
    expect(label.control === slider(calculator, 2)).to.equal(true);
    expect(slider(calculator, 2).getAttribute('aria-valuetext')).to.equal('$326 billion a year');
    expect(field(calculator, 2).value).to.equal('326');
    expect(field(calculator, 2).ariaLabel).to.equal('Nvidia now, $ billion');
    await slide(calculator, 400e9, 2);
    expect(field(calculator, 2).value).to.equal('400');
    await type(calculator, '300', 2);
    expect(slider(calculator, 2).value).to.equal('300000000000');
  });

  it('says percent as percent', async () => {
    const calculator = await named('second-source');
    expect([field(calculator, 1).value, field(calculator, 1).step]).to.deep.equal(['20', '1']);
    expect(wordsOf(field(calculator, 1).parentElement!)).to.equal('%');
    await type(calculator, '35', 1);
    expect(slider(calculator, 1).value).to.equal('0.35');
  });

  it('goes up and down in steps, and no further than its ends', async () => {
    const calculator = await named('second-source');
    button(calculator, /^\s*\+/).click();
    await calculator.updateComplete;
    expect(field(calculator).value).to.equal('5100');
    await slide(calculator, 20000);
    expect(button(calculator, /^\s*\+/).ariaDisabled).to.equal('true');
    button(calculator, /^\s*\+/).click();
    await calculator.updateComplete;
    expect(field(calculator).value).to.equal('20000');
  });

  it('shows where it begins, and opens the evidence behind that', async () => {
    const calculator = await named('second-source');
    const [value] = all<HTMLButtonElement>(calculator, '.input .value');
    expect(wordsOf(value!)).to.equal('GPUs that it runs: 5,000 accelerators illustrative');
    const events = heard('explainer-evidence');
    value!.click();
    const evidence = await until(() =>
      calculator.shadowRoot!.querySelector<HTMLElement>('[part=evidence]:popover-open'),
    );
    expect(wordsOf(evidence)).to.contain('cyberivy');
    expect(details(events)).to.deep.equal([{figure: 'gpus', open: true}]);
  });

  it('has the disagreements of the figure that it begins with', async () => {
    const calculator = await named('years-until-equal');
    all<HTMLButtonElement>(calculator, '.input .value')[0]!.click();
    const evidence = await until(() =>
      calculator.shadowRoot!.querySelector<HTMLElement>('[part=evidence]:popover-open'),
    );
    expect(wordsOf(evidence)).to.contain('Sources differ');
  });

  it('out of its bounds is said and not put right, and nothing follows from it', async () => {
    const calculator = await named('second-source');
    await type(calculator, '30000');
    expect(fault(calculator)).to.equal('');
    await leave(calculator);
    expect(field(calculator).value).to.equal('30000');
    expect(fault(calculator)).to.equal('Write a number from 0 accelerators to 20,000 accelerators.');
    expect(field(calculator).getAttribute('aria-invalid')).to.equal('true');
    expect(result(calculator)).to.equal(
      'not known, “GPUs that it runs” goes from 0 accelerators to 20,000 accelerators only',
    );
    expect(working(calculator)).to.equal('');
    await type(calculator, '300');
    await leave(calculator);
    expect([fault(calculator), result(calculator)]).to.deep.equal([
      '',
      'From a second source: 60 accelerators hypothetical',
    ]);
  });

  it('that is empty is missing, and not zero', async () => {
    const calculator = await named('second-source');
    await type(calculator, '');
    await leave(calculator);
    expect(result(calculator)).to.equal('not known, “GPUs that it runs” is empty');
    expect(sentence(calculator)).to.equal('');
    expect(field(calculator).value).to.equal('');
    expect(fault(calculator)).to.equal('');
  });

  it('out of its bounds or empty is told where the result stands, and nowhere again', async () => {
    const calculator = await named('second-source');
    const lines = () => all<HTMLElement>(calculator, '.value').map(wordsOf);
    await type(calculator, '140', 1);
    expect(lines()).to.deep.equal([
      'GPUs that it runs: 5,000 accelerators illustrative',
      '140%',
      'not known, “Share that could be Trainium” goes from 0% to 100% only',
      'not known',
    ]);
    expect(wordsOf(partOf(calculator, 'picture'))).to.equal('');
    await type(calculator, '', 1);
    expect(lines().slice(1)).to.deep.equal([
      'not known',
      'not known, “Share that could be Trainium” is empty',
      'not known',
    ]);
    expect(slider(calculator, 1).getAttribute('aria-valuetext')).to.equal('not known');
  });

  it('may stand between two steps', async () => {
    const calculator = await named('second-source');
    await type(calculator, '5050');
    await leave(calculator);
    expect(fault(calculator)).to.equal('');
    expect(result(calculator)).to.equal('From a second source: 1,010 accelerators hypothetical');
  });
});

describe('what follows', () => {
  it('is hypothetical once an input is moved, and lists what was changed', async () => {
    const calculator = await named('second-source');
    expect(changes(calculator)).to.equal('');
    await slide(calculator, 6000);
    expect(result(calculator)).to.equal('From a second source: 1,200 accelerators hypothetical');
    expect(changes(calculator)).to.equal(
      'What you changed GPUs that it runs: 6,000 accelerators, before 5,000 accelerators',
    );
  });

  it('says in its evidence on what it holds, and who set that', async () => {
    const calculator = await named('second-source');
    await slide(calculator, 6000);
    all<HTMLButtonElement>(calculator, '.result .value')[0]!.click();
    const evidence = await until(() =>
      calculator.shadowRoot!.querySelector<HTMLElement>('[part=evidence]:popover-open'),
    );
    expect(wordsOf(evidence)).to.contain('Holds only if “GPUs that it runs” is 6,000 accelerators.');
    expect(wordsOf(evidence)).to.contain('Said by you, as set here');
    expect(wordsOf(evidence)).to.contain('cyberivy');
  });

  it('begins again on Reset', async () => {
    const calculator = await named('second-source');
    const reset = button(calculator, /Reset/);
    const events = heard('explainer-reset');
    reset.click();
    expect([reset.ariaDisabled, events.length]).to.deep.equal(['true', 0]);
    await slide(calculator, 6000);
    reset.click();
    await calculator.updateComplete;
    expect(result(calculator)).to.equal('From a second source: 1,000 accelerators illustrative');
    expect(details(events)).to.deep.equal([{calculator: 'second-source'}]);
    expect(changes(calculator)).to.equal('');
  });

  it('takes back on Reset what cannot be set', async () => {
    const calculator = await named('second-source');
    await type(calculator, '30000');
    await leave(calculator);
    button(calculator, /Reset/).click();
    await calculator.updateComplete;
    expect([field(calculator).value, fault(calculator)]).to.deep.equal(['5000', '']);
  });

  it('is an output that is said once, after the last change, and is no live region itself', async () => {
    const calculator = await named('second-source');
    const output = partOf<HTMLOutputElement>(calculator, 'result');
    expect([output.localName, output.getAttribute('aria-live')]).to.deep.equal(['output', 'off']);
    expect([...output.htmlFor]).to.deep.equal(['set-gpus', 'set-share']);
    await slide(calculator, 6000);
    await slide(calculator, 7000);
    expect(spoken(calculator)).to.equal('');
    await until(() => spoken(calculator) === 'From a second source: 1,400 accelerators, hypothetical.');
  });

  it('without a value says why, in the words of its author', async () => {
    const calculator = await named('years-until-equal');
    await slide(calculator, 2, 3);
    expect(result(calculator)).to.equal('never, at these rates');
    expect(sentence(calculator)).to.contain('never meet');
    await until(() => spoken(calculator) === 'Until both are equal: never, at these rates');
  });

  it('tells the page what the reader set', async () => {
    const calculator = await named('second-source');
    const events = heard('explainer-set');
    await slide(calculator, 6000);
    await slide(calculator, 6000);
    await type(calculator, '');
    expect(details(events)).to.deep.equal([
      {parameter: 'gpus', value: 6000},
      {parameter: 'gpus', value: undefined},
    ]);
  });

  it('carries qualifiers through: what is a floor makes a ceiling', async () => {
    expect(result(await named('years-until-equal'))).to.equal(
      'Until both are equal: at most about 4.03 years illustrative',
    );
  });
});

describe('a run rate', () => {
  it('names the sources of the figures that its quarters are worked out from, and their date', async () => {
    const foot = wordsOf(partOf(await named('run-rate'), 'foot'));
    expect(foot).to.contain('As of: mid-2026. Sources: an article on AWS');
  });

  it('is drawn beside the year', async () => {
    const calculator = await named('run-rate');
    const widths = () => all<SVGRectElement>(calculator, '.bar').map(bar => bar.getAttribute('width'));
    expect(new Set(widths()).size).to.equal(1);
    await slide(calculator, 0);
    expect(new Set(widths()).size).to.equal(2);
    expect(sentence(calculator)).to.equal(
      'The run rate says $326 billion a year. The four quarters brought about $245 billion: $81.5 billion less.',
    );
  });

  it('has the number of each bar beside it, all of one weight', async () => {
    const calculator = await named('run-rate');
    const numbers = all(calculator, '.bars b');
    expect(numbers.map(number => wordsOf(number as HTMLElement))).to.deep.equal([
      '$326 billion a year',
      '$326 billion a year',
    ]);
    expect(new Set(numbers.map(number => getComputedStyle(number).fontWeight)).size).to.equal(1);
  });

  it('draws each status in its own way', async () => {
    const calculator = await named('run-rate');
    await slide(calculator, 0);
    expect(all<SVGRectElement>(calculator, '.bar').map(({classList}) => [...classList].at(-1))).to.deep.equal(
      ['extrapolated', 'hypothetical'],
    );
  });
});

describe('a field of dots', () => {
  it('has as many as the numbers say', async () => {
    const calculator = await named('second-source');
    const dots = () =>
      all<SVGPathElement>(calculator, '.dots path').map(
        path => path.getAttribute('d')!.split('M').length - 1,
      );
    expect(dots()).to.deep.equal([10, 40]);
    await slide(calculator, 0.5, 1);
    expect(dots()).to.deep.equal([25, 25]);
  });
});

describe('as text', () => {
  const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
  const copied: string[] = [];
  before(() =>
    Object.defineProperty(Navigator.prototype, 'clipboard', {
      configurable: true,
      get: () => ({writeText: async (text: string) => void copied.push(text)}),
    }),
  );
  after(() => Object.defineProperty(Navigator.prototype, 'clipboard', own));

  it('has assumptions, status, working and sources', async () => {
    const calculator = await named('second-source');
    await slide(calculator, 6000);
    button(calculator, /Copy as text/).click();
    const taken = await until(() => copied[0]);
    expect(taken.split('\n')).to.include.members([
      'How many accelerators would a second source bring?',
      '- GPUs that it runs: 6,000 accelerators, hypothetical, at first 5,000 accelerators',
      '- Share that could be Trainium: 20%, illustrative [1]',
      '- From a second source: 1,200 accelerators, hypothetical [1]',
      '  6,000 accelerators × 20% = 1,200 accelerators',
      'Sources',
    ]);
    await until(() => wordsOf(calculator.shadowRoot!.querySelector('.frame')!).includes('Copied as text'));
  });
});

describe('elements that have their topic from the same place', () => {
  it('share what is assumed; others do not', async () => {
    const topic = await mount(html`
      <explainer-topic topic="trainium">
        <explainer-calculator calculator="second-source"></explainer-calculator>
        <explainer-calculator calculator="second-source"></explainer-calculator>
      </explainer-topic>
    `);
    const alone = await named('second-source');
    const [first, second] = topic.querySelectorAll('explainer-calculator');
    await Promise.all([first!.updateComplete, second!.updateComplete]);
    await slide(first!, 6000);
    await second!.updateComplete;
    expect([first!, second!, alone].map(calculator => field(calculator).value)).to.deep.equal([
      '6000',
      '6000',
      '5000',
    ]);
  });

  it('are not held on to when they are gone, and take part again when they come back', async () => {
    const topic = await mount(html`
      <explainer-topic topic="trainium">
        <explainer-calculator calculator="second-source"></explainer-calculator>
        <explainer-calculator calculator="second-source"></explainer-calculator>
      </explainer-topic>
    `);
    const [first, second] = topic.querySelectorAll('explainer-calculator');
    await Promise.all([first!.updateComplete, second!.updateComplete]);
    second!.remove();
    await slide(first!, 6000);
    expect(field(second!).value).to.equal('5000');
    topic.append(second!);
    await second!.updateComplete;
    expect(field(second!).value).to.equal('6000');
  });
});

describe('an output that stands for a figure of its topic', () => {
  const topicData = {
    ...ownTopic(),
    figures: [
      ...ownTopic().figures,
      {id: 'days', label: 'Days', value: 8, unit: 'days', status: 'illustrative'},
      {id: 'limit', label: 'Days off', value: 10, unit: 'days', status: 'reported'},
    ],
    charts: [{id: 'both', title: 'Both', bars: [{figure: 'days'}, {figure: 'limit'}]}],
    calculators: [
      {
        id: 'trip',
        title: 'How long?',
        inputs: [{id: 'pace', label: 'A day', value: 5, unit: 'km', low: 0, high: 10}],
        outputs: [
          {
            id: 'taken',
            label: 'Days',
            formula: 'long / pace',
            unit: 'days',
            figure: 'days',
            missing: [{when: 'pace == 0', text: 'never'}],
          },
        ],
      },
    ],
  };

  it('moves charts and sentences that show it, and back', async () => {
    const topic = await mount(html`
      <explainer-topic .topicData=${topicData}>
        <explainer-bar-chart></explainer-bar-chart>
        <p>It takes <explainer-figure figure="days">8 days</explainer-figure>.</p>
        <explainer-calculator></explainer-calculator>
      </explainer-topic>
    `);
    const chart = topic.querySelector('explainer-bar-chart')!;
    const figure = topic.querySelector('explainer-figure')!;
    const calculator = topic.querySelector('explainer-calculator')!;
    const values = () => parts(chart, 'value').map(wordsOf);
    await until(() => calculator.state === 'ready' && chart.state === 'ready');
    await slide(calculator, 10);
    await until(() => values()[0] === 'Days: 4 days, 4 days hypothetical');
    expect(values()[1]).to.equal('Days off: 10 days, 10 days reported');
    expect(wordsOf(partOf(chart, 'condition'))).to.equal('if “A day” is 10 kilometers');
    await until(() => wordsOf(partOf(figure, 'words')) === '4 days');
    await slide(calculator, 0);
    await until(() => values()[0]!.includes('not known'));
    button(calculator, /Reset/).click();
    await until(() => values()[0] === 'Days: 8 days, 8 days illustrative');
    await until(() => partOf(figure, 'words').querySelector('slot'));
  });
});

describe('by keyboard alone', () => {
  it('a number can be set, and its keys stay inside', async () => {
    const calculator = await named('second-source');
    const outside: string[] = [];
    const listen = ({key}: KeyboardEvent) => outside.push(key);
    document.addEventListener('keydown', listen);
    slider(calculator).focus();
    await press('ArrowRight');
    await calculator.updateComplete;
    document.removeEventListener('keydown', listen);
    expect([field(calculator).value, outside]).to.deep.equal(['5100', []]);
  });
});

describe('data of an author’s own', () => {
  const own = (calculator: object) => ({
    ...ownTopic(),
    calculators: [
      {
        id: 'trip',
        title: 'How long?',
        inputs: [{id: 'pace', label: 'A day', value: 5, unit: 'km', low: 0, high: 10}],
        outputs: [{id: 'days', label: 'Days', formula: 'long / pace', unit: 'days'}],
        ...calculator,
      },
    ],
  });

  it('is read from JSON in the tag', async () => {
    const calculator = await mountWithJson('explainer-calculator', own({}));
    expect(result(calculator)).to.equal('Days: 8 days illustrative');
  });

  it('without a number says why, also where its author did not', async () => {
    const calculator = await mountWithJson('explainer-calculator', own({}));
    await type(calculator, '0');
    expect(result(calculator)).to.equal('none: these numbers lead to no result');
  });

  it('says what is wrong in it', async () => {
    const calculator = await mountWithJson(
      'explainer-calculator',
      own({outputs: [{id: 'days', label: 'Days', formula: 'long / speed', unit: 'days'}]}),
    );
    expect(calculator.state).to.equal('invalid');
    expect(wordsOf(partOf(calculator, 'status'))).to.contain('names "speed", which is not in inputs');
  });

  for (const hostile of ['<img src=x onerror=alert(1)>', '${alert(1)}', '[[pace]]<script>alert(1)</script>'])
    it(`shows ${hostile} as words`, async () => {
      const inputs = [{id: 'pace', label: hostile, value: 5, unit: 'km', low: 0, high: 10}];
      const calculator = await mountWithJson(
        'explainer-calculator',
        own({title: hostile, note: hostile, inputs}),
      );
      expect(calculator.state).to.equal('ready');
      expect(calculator.shadowRoot!.querySelector('img, script') === null).to.equal(true);
    });

  for (const formula of [
    'constructor',
    '__proto__ + 1',
    'pow(9e99, 9)',
    'long / (pace - pace)',
    'log(0 - pace)',
  ])
    it(`a formula ${formula} gives a reason or a mistake, and never a number`, async () => {
      const calculator = await mountWithJson(
        'explainer-calculator',
        own({outputs: [{id: 'days', label: 'Days', formula, unit: 'days'}]}),
      );
      if (calculator.state === 'ready')
        expect(result(calculator)).to.equal('none: these numbers lead to no result');
      else expect(calculator.state).to.equal('invalid');
      takeSaid();
    });
});

it('begins as it was written when it is cloned', async () => {
  const calculator = await named('second-source');
  await slide(calculator, 6000);
  const clone = await moveAndClone(calculator);
  expect([field(calculator).value, field(clone).value]).to.deep.equal(['6000', '5000']);
});
