/** What a topic of the right form must not say. Each rule has a case that it tells, and a near miss that it leaves alone. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkTopic} from '../../src/topic/check/check.js';
import {parseTopic} from '../../src/topic/read/read.js';
import type {Problem} from '../../src/topic/problem/problem.js';
import {type Changes, spoiled, today} from './sample-topic.js';

/** All that the check tells of the sample with these changes, which keep its form. */
function problemsOf(changes: Changes): Problem[] {
  const {topic, problems} = parseTopic(spoiled(changes));
  assert.deepEqual(problems, []);
  return checkTopic(topic!, {today});
}

/** A mistake with what is said of it, and a near miss of which nothing is. */
type Rule = [mistake: Changes, says: string | string[], nearMiss: Changes];

function holds(severity: Problem['severity'], rules: Record<string, Rule>) {
  for (const [rule, [mistake, says, nearMiss]] of Object.entries(rules)) {
    it(rule, () => {
      const told = problemsOf(mistake);
      assert.deepEqual(
        told.map(({message}) => message),
        [says].flat(),
      );
      assert.ok(told.every(problem => problem.severity === severity));
    });
    it(`${rule}: not so for ${JSON.stringify(nearMiss)}`, () => assert.deepEqual(problemsOf(nearMiss), []));
  }
}

it('a good topic has no problem', () => assert.deepEqual(problemsOf({}), []));

it('a check changes nothing', () => {
  const topic = spoiled({'figures[0].low': 9000});
  checkTopic(topic, {today});
  assert.deepEqual(topic, spoiled({'figures[0].low': 9000}));
});

describe('an id that is pointed at is there', () => {
  holds('error', {
    'a subject of a figure': [
      {'figures[1].subject': 'rhin'},
      'figures[1] "rhine-length": subject is "rhin", which is not in subjects. Did you mean "rhine"?',
      {'figures[1].subject': 'rhine'},
    ],
    'a source of a figure': [
      {'figures[1].sources': ['atlas', 'map']},
      'figures[1] "rhine-length": sources[1] is "map", which is not in sources. Add it there, or name another.',
      {'figures[1].sources': ['atlas', 'survey']},
    ],
    'a source that carries another': [
      {'sources[1].carriedBy': ['atlass']},
      'sources[1] "survey": carriedBy[0] is "atlass", which is not in sources. Did you mean "atlas"?',
      {'sources[1].carriedBy': []},
    ],
    'a figure of a bar': [
      {'charts[0].bars[1].figure': 'nile-lenght'},
      'charts[0] "lengths": bars[1].figure is "nile-lenght", which is not in figures. Did you mean "nile-length"?',
      {'charts[0].bars[1].figure': 'nile-length'},
    ],
    'a figure of the first bar, which says nothing of the others': [
      {'charts[0].bars[0].figure': 'danube'},
      'charts[0] "lengths": bars[0].figure is "danube", which is not in figures. Add it there, or name another.',
      {'charts[0].bars[0].figure': 'rhine-length'},
    ],
    'a figure of a disagreement': [
      {'disagreements[0].figures': ['danube']},
      'disagreements[0] "longest": figures[0] is "danube", which is not in figures. Add it there, or name another.',
      {'disagreements[0].figures': ['ratio']},
    ],
    'a factor of a cell, in its own table': [
      {'tables[0].cells[0].factor': 'by-ship'},
      'tables[0] "uses": cells[0].factor is "by-ship", which is not in factors. Add it there, or name another.',
      {'tables[0].factors[0].id': 'pace', 'tables[0].cells[0].factor': 'pace'},
    ],
    'an option of a cell, in its own table': [
      {'tables[0].cells[0].option': 'by-ships'},
      'tables[0] "uses": cells[0].option is "by-ships", which is not in options. Did you mean "by-ship"?',
      {'tables[0].cells[0].option': 'on-foot'},
    ],
    'a row that a limit corrects, in its own analogy': [
      {'analogies[0].limits[0].corrects': ['cars']},
      'analogies[0] "street": limits[0].corrects[0] is "cars", which is not in mapping. Add it there, or name another.',
      {'analogies[0].limits[0].corrects': ['ships', 'bridges']},
    ],
    'a figure in a text': [
      {'questions[0].answer': '[[danube]].'},
      'questions[0] "how-long": answer has the mark [[danube]], which is not in figures. Add it there, or name another.',
      {'questions[0].answer': '[[ratio]].'},
    ],
    'a term in a text': [
      {'keyPoints[0].points[0].text': 'The [[term:bank|bank]] matters.'},
      'keyPoints[0] "in-short": points[0].text has the mark [[bank]], which is not in terms. Add it there, or name another.',
      {'keyPoints[0].points[0].text': 'The [[term:bed|bank]] matters.'},
    ],
    'an id that every object has': [
      {'figures[1].subject': 'constructor'},
      'figures[1] "rhine-length": subject is "constructor", which is not in subjects. Add it there, or name another.',
      {
        'subjects[1].id': 'constructor',
        'figures[1].subject': 'constructor',
        'tables[0].options[0].subject': 'nile',
      },
    ],
  });

  /** What is said of a wrong source of the term, after so many of a figure. */
  const saidAfter = (count: number) =>
    problemsOf({
      'figures[0].sources': Array.from({length: count}, () => 'atlass'),
      'terms[0].sources': ['atlass'],
    }).at(-1)!.message;

  it('and what is meant is guessed fifty times: a guess is compared with all ids that there are', () => {
    const wrong = 'terms[0] "bed": sources[0] is "atlass", which is not in sources.';
    assert.equal(saidAfter(49), `${wrong} Did you mean "atlas"?`);
    assert.equal(saidAfter(50), `${wrong} Add it there, or name another.`);
  });
});

describe('numbers of one figure agree', () => {
  const rhine = (numbers: Record<string, number>): Changes => ({
    'figures[1]': {
      id: 'rhine-length',
      label: 'Length of the Rhine',
      unit: 'km',
      status: 'reported',
      ...numbers,
    },
    'figures[2].formula': undefined,
  });
  const share = (value: number): Changes => ({'figures[3].value': value});
  const correct = 'Correct one of them.';
  holds('warning', {
    'low is at most value': [
      rhine({low: 1231, value: 1230}),
      `figures[1] "rhine-length": low is 1231, more than value, 1230. ${correct}`,
      rhine({low: 1230, value: 1230}),
    ],
    'value is at most high': [
      rhine({value: 1230, high: 1229}),
      `figures[1] "rhine-length": value is 1230, more than high, 1229. ${correct}`,
      rhine({value: 1230, high: 1230}),
    ],
    'low is at most high': [
      rhine({low: 2, high: 1}),
      `figures[1] "rhine-length": low is 2, more than high, 1. ${correct}`,
      rhine({low: 1, high: 2}),
    ],
    'all that is wrong is told': [
      rhine({low: 3, value: 2, high: 1}),
      [
        `figures[1] "rhine-length": low is 3, more than value, 2. ${correct}`,
        `figures[1] "rhine-length": value is 2, more than high, 1. ${correct}`,
        `figures[1] "rhine-length": low is 3, more than high, 1. ${correct}`,
      ],
      rhine({low: -3, value: -2, high: -1}),
    ],
    'a share is at most one': [
      share(40),
      'figures[3] "wet-share": value is 40, and a share lies between 0 and 1. Write 0.4 for 40%.',
      share(1),
    ],
    'a share is at least nothing': [
      share(-0.5),
      'figures[3] "wet-share": value is -0.5, and a share lies between 0 and 1.',
      share(0),
    ],
    'so are the ends of a share': [
      {'figures[3].high': 40},
      'figures[3] "wet-share": high is 40, and a share lies between 0 and 1. Write 0.4 for 40%.',
      {'figures[3].low': 0.3, 'figures[3].high': 0.5},
    ],
  });
});

describe('a figure says what kind of number it is', () => {
  holds('warning', {
    'with a status': [
      {'figures[3].status': undefined},
      'figures[3] "wet-share": status is missing: source not given. Say what kind of number it is.',
      {'figures[3].status': 'illustrative'},
    ],
    'with a condition, if it is hypothetical': [
      {'figures[3].status': 'hypothetical'},
      'figures[3] "wet-share": condition is missing. Say what a hypothetical number needs to hold: "if …".',
      {'figures[3].status': 'hypothetical', 'figures[3].condition': 'if it rains as last year'},
    ],
  });
});

describe('nothing was known before it was known', () => {
  holds('warning', {
    'as of a day after today': [
      {'figures[1].asOf': '2026-07-01'},
      'figures[1] "rhine-length": asOf is 2026-07-01, after today, 2026-06-30. Correct it.',
      {'figures[1].asOf': '2026-06-30'},
    ],
    'as of a month after today’s': [
      {'figures[1].asOf': '2026-07'},
      'figures[1] "rhine-length": asOf is 2026-07, after today, 2026-06-30. Correct it.',
      {'figures[1].asOf': 'late-2026-06'},
    ],
    'published after today': [
      {'sources[1].date': '2026-Q3'},
      'sources[1] "survey": date is 2026-Q3, after today, 2026-06-30. Correct it.',
      {'sources[1].date': '2026'},
    ],
    'said after today': [
      {'statements[0].when': 'late-2026'},
      'statements[0] "wide": when is late-2026, after today, 2026-06-30. Correct it.',
      {'statements[0].when': 'mid-2026'},
    ],
    'but events may lie ahead': [
      {'figures[1].asOf': '9999'},
      'figures[1] "rhine-length": asOf is 9999, after today, 2026-06-30. Correct it.',
      {'timelines[0].events[0].when': '9999'},
    ],
  });

  for (const noDate of ['2024-13-45', '275761', '2026-02-30'])
    it(`what is no date never comes so far: ${noDate}`, () =>
      assert.equal(parseTopic(spoiled({'figures[1].asOf': noDate})).topic!.figures.length, 3));
});

describe('bars that stand side by side are in one unit', () => {
  holds('error', {
    'a share beside a length': [
      {'charts[0].bars[1].figure': 'wet-share'},
      'charts[0] "lengths": bars[1] is in share, the first bar in km. Put them in two charts.',
      {'charts[0].bars[1].figure': 'rhine-length'},
    ],
    'a length a year beside a length': [
      {'figures[1].unit': 'km/year', 'figures[2].formula': undefined},
      'charts[0] "lengths": bars[1] is in km/year, the first bar in km. Put them in two charts.',
      {'figures[0].unit': 'km/year', 'figures[1].unit': 'km/year'},
    ],
  });
});

describe('a reader guesses a bar that the chart then shows', () => {
  const wrong = (id: string, shown: string) =>
    `charts[0] "lengths": guess is "${id}", which is no bar with a value. Name one of: ${shown}.`;
  holds('warning', {
    'one of its bars': [
      {'charts[0].guess': 'wet-share'},
      wrong('wet-share', 'nile-length, rhine-length'),
      {'charts[0].guess': 'rhine-length'},
    ],
    'one with a value': [
      {'charts[0].guess': 'nile-length', 'figures[0].value': undefined, 'figures[2].formula': undefined},
      wrong('nile-length', 'rhine-length'),
      {'charts[0].guess': 'nile-length'},
    ],
  });
});

describe('what a figure states is what its formula gives', () => {
  const ratio = (key: string, value: unknown): Changes => ({[`figures[2].${key}`]: value});
  const says = (rest: string) => `figures[2] "ratio": ${rest}. Correct one of them.`;
  holds('warning', {
    'its value, to half a percent': [
      ratio('value', 5.37),
      says('value is 5.37, but its formula gives 5.4065'),
      ratio('value', 5.4),
    ],
    'its value, to half a percent and no further': [
      {...ratio('formula', '200'), ...ratio('value', 201.01), ...ratio('qualifier', 'exact')},
      says('value is 201.01, but its formula gives 200'),
      {...ratio('formula', '200'), ...ratio('value', 201), ...ratio('qualifier', 'exact')},
    ],
    'its value, if it states none': [
      ratio('value', undefined),
      says('value is missing, but its formula gives 5.4065'),
      ratio('formula', undefined),
    ],
    'no firmer status': [
      ratio('status', 'reported'),
      says('status is reported, but its formula gives estimated'),
      ratio('status', 'extrapolated'),
    ],
    'no firmer status than an unknown one': [
      {'figures[1].status': undefined},
      [
        'figures[1] "rhine-length": status is missing: source not given. Say what kind of number it is.',
        says('status is estimated, but its formula gives unknown'),
      ],
      {'figures[0].status': 'reported'},
    ],
    'no more of how exact it is': [
      ratio('qualifier', 'exact'),
      says('qualifier is exact, but its formula gives about'),
      {'figures[0].qualifier': 'exact'},
    ],
    'no more of how far it can rise': [
      {'figures[0].qualifier': 'more-than', ...ratio('qualifier', 'about')},
      says('qualifier is about, but its formula gives more-than'),
      {'figures[0].qualifier': 'exact', ...ratio('qualifier', 'about')},
    ],
    'no end where it has none': [
      {'figures[0].qualifier': 'exact', ...ratio('qualifier', 'at-least')},
      says('qualifier is at-least, but its formula gives exact'),
      {'figures[0].qualifier': 'at-least', ...ratio('qualifier', 'at-least')},
    ],
    'no more of where it ends': [
      {'figures[0].qualifier': 'at-least', ...ratio('qualifier', 'more-than')},
      says('qualifier is more-than, but its formula gives at-least'),
      {'figures[0].qualifier': 'more-than', ...ratio('qualifier', 'at-least')},
    ],
    'its unit': [
      {...ratio('formula', 'nile-length / 1 + rhine-length - rhine-length * 1'), ...ratio('value', 6650)},
      says('unit is times, but its formula gives km'),
      {...ratio('formula', 'nile-length / 1230'), ...ratio('unit', 'GW')},
    ],
  });
});

describe('a formula gives a value', () => {
  const formula = (text: string): Changes => ({
    'figures[2].formula': text,
    'figures[2].value': 0.4,
    'figures[2].qualifier': 'exact',
    'figures[2].unit': 'share',
  });
  const says = (reason: string) => `figures[2] "ratio": formula gives no value: ${reason}`;
  holds('error', {
    'of figures that are there': [
      formula('wet-shar'),
      says('it names "wet-shar", which is not in figures. Did you mean "wet-share"?'),
      formula('wet-share'),
    ],
    'of names parted by spaces': [
      formula('wet-share-wet-share'),
      says('"wet-share-wet-share" is one name. To subtract, write wet-share - wet-share with spaces.'),
      formula('wet-share + wet-share - wet-share'),
    ],
    'of a name and a number parted by spaces': [
      formula('wet-share-1'),
      says('"wet-share-1" is one name. To subtract, write wet-share - 1 with spaces.'),
      formula('wet-share + 1 - 1'),
    ],
    'written as a formula is': [
      formula('wet-share +'),
      says('its end stands where a number, a name or ( should'),
      formula('wet-share + 0'),
    ],
    'that adds what can be added': [
      formula('wet-share + nile-length'),
      says('+ takes one unit, not share and km'),
      formula('wet-share + nile-length / nile-length * 0'),
    ],
    'that does not need itself': [
      formula('ratio'),
      says('it goes in a circle: ratio → ratio'),
      formula('wet-share'),
    ],
    'that does not need itself in the end': [
      {...formula('wet-share'), 'figures[3].formula': 'ratio'},
      [
        says('it goes in a circle: ratio → wet-share → ratio'),
        'figures[3] "wet-share": formula gives no value: it goes in a circle: ratio → wet-share → ratio',
      ],
      {...formula('wet-share'), 'figures[3].formula': '2 / 5'},
    ],
  });
  holds('warning', {
    'that is not divided by nothing': [
      formula('wet-share / (wet-share - wet-share)'),
      says('it divides by zero'),
      formula('wet-share / 1'),
    ],
    'of figures that have one': [
      {...formula('wet-share'), 'figures[3].value': undefined},
      says('"wet-share" has no value'),
      formula('wet-share'),
    ],
  });
});

describe('a formula leans on what stands', () => {
  it('not on a figure that was dropped', () => {
    const {topic, problems} = parseTopic(spoiled({'figures[1].value': 'long'}));
    const messages = checkTopic(topic!, {today, dropped: problems}).map(({message}) => message);
    assert.deepEqual(messages, [
      'figures[1] "ratio": formula gives no value: it names "rhine-length", which has an error of its own. Put that right first.',
      'charts[0] "lengths": bars[1].figure is "rhine-length", which has an error of its own. Put that right first.',
      'tables[0] "uses": cells[0].figure is "rhine-length", which has an error of its own. Put that right first.',
    ]);
  });

  it('not on one whose own formula is wrong', () => {
    const messages = problemsOf({'figures[1].formula': '1 +'}).map(({message}) => message);
    assert.deepEqual(messages, [
      'figures[1] "rhine-length": formula gives no value: its end stands where a number, a name or ( should',
      'figures[2] "ratio": formula gives no value: it names "rhine-length", which has an error of its own. Put that right first.',
    ]);
  });
});

describe('three capitals are a currency', () => {
  const unit = (unit: string): Changes => ({'figures[3].unit': unit});
  holds('warning', {
    'that there is': [
      unit('XYZ'),
      'figures[3] "wet-share": unit is "XYZ", read as money, and there is no such currency. Write one such as USD, or a longer noun.',
      unit('EUR'),
    ],
    'that there is, also by the year': [
      unit('GPU/year'),
      'figures[3] "wet-share": unit is "GPU/year", read as money, and there is no such currency. Write one such as USD, or a longer noun.',
      unit('GPUs/year'),
    ],
  });
});

describe('a mark is written right', () => {
  const note = (text: string): Changes => ({'charts[0].note': text});
  holds('warning', {
    'with an id': [
      note('[[Nile length]] is long.'),
      'charts[0] "lengths": note has [[ that begins no mark. Write [[figure-id]] or [[term:id|words]].',
      note('[Nile length] is long.'),
    ],
    'with words for a term': [
      note('The [[term:bed]].'),
      'charts[0] "lengths": note has [[ that begins no mark. Write [[figure-id]] or [[term:id|words]].',
      note('The [[term:bed|bed]].'),
    ],
    'even beside one that is': [
      note('[[ratio]], and [[Nile length]].'),
      'charts[0] "lengths": note has [[ that begins no mark. Write [[figure-id]] or [[term:id|words]].',
      note('[[ratio]], and [Nile length].'),
    ],
    'but a source has the title that it has': [
      note('[[Sic]]'),
      'charts[0] "lengths": note has [[ that begins no mark. Write [[figure-id]] or [[term:id|words]].',
      {'sources[0].title': '[[Sic]] 40% wet'},
    ],
  });
});

describe('a number in a sentence names its figure', () => {
  const money: Changes = {
    'figures[4]': {id: 'toll', label: 'Tolls', value: 326e9, unit: 'USD/year', status: 'reported'},
    'figures[5]': {id: 'fee', label: 'Fees', value: 2e6, unit: 'EUR', status: 'reported'},
    'figures[6]': {id: 'day', label: 'A day', value: 12, unit: 'km/day', status: 'reported'},
  };
  const night: Changes = {
    'figures[7]': {id: 'night', label: 'A night', value: 12, unit: 'km', status: 'reported'},
  };
  const said = (answer: string): Changes => ({...money, 'questions[0].answer': answer});
  const says = (words: string, id: string) =>
    `questions[0] "how-long": answer says "${words}", the value of "${id}". Write [[${id}]] instead, so that readers see where it comes from.`;
  holds('warning', {
    'money by its sign': [
      said('Tolls are $326 billion.'),
      says('$326 billion', 'toll'),
      said('Tolls are $327 billion.'),
    ],
    'money by its name': [
      said('Tolls are 326 billion dollars.'),
      says('326 billion dollars', 'toll'),
      said('Tolls are 326 billion euros.'),
    ],
    'money in short': [said('Tolls: $326B'), says('$326B', 'toll'), said('Tolls: $326M')],
    'money with a fraction': [said('Fees of €2.0m.'), says('€2.0m', 'fee'), said('Fees of €2.1m.')],
    'a noun of the topic’s own': [
      said('It has 6,650 kilometers.'),
      says('6,650 kilometers', 'nile-length'),
      said('It has 6,650 bridges.'),
    ],
    'a noun as figures write it': [
      said('A 1230-km walk.'),
      says('1230-km', 'rhine-length'),
      said('A 1230m walk.'),
    ],
    'a noun of a rate': [said('It is 12 km on.'), says('12 km', 'day'), said('It is 12km2 wide, or v12.')],
    'a percentage': [said('Wet on 40% of days.'), says('40%', 'wet-share'), said('Wet on 40 days.')],
    'a percentage in words': [
      said('Wet on 40 percent of days.'),
      says('40 percent', 'wet-share'),
      said('Wet on 0.40 percent of days.'),
    ],
    'unless the figure is named in the same sentence': [
      said('[[wet-share]]. So 40% of days.'),
      says('40%', 'wet-share'),
      said('So 40% of days: [[wet-share]].'),
    ],
    'unless it is the figure that says so itself': [
      {...money, 'figures[0].note': 'Not 40%.'},
      'figures[0] "nile-length": note says "40%", the value of "wet-share". Write [[wet-share]] instead, so that readers see where it comes from.',
      {...money, 'figures[3].note': 'That is 40%.'},
    ],
    'and of two with one value, one is enough': [
      {...said('It is 12 km.'), ...night},
      says('12 km', 'day'),
      {...said('It is 12 km: [[night]].'), ...night},
    ],
  });
});
