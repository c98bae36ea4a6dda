/** What follows in an analogy from what is set, and what has to hold in one that an author writes. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  changed,
  computeState,
  holds,
  sentenceFor,
  startOf,
  type Settings,
} from '../../src/topic/analogy/analogy-state.js';
import {reachableSettings} from '../../src/topic/settings/reachable-states.js';
import type {Analogy} from '../../src/topic/schema/schema.js';
import {trainium} from '../../src/topics/trainium.js';
import {readTopicWithAllRules} from '../../src/topic/read/read.js';
import {type Changes, sampleTopic, spoiled} from './sample-topic.js';

const bakery = trainium.analogies[0]!;
const {figures} = trainium;

const stateOf = (settings: Settings, analogy: Analogy = bakery) => computeState(analogy, figures, settings);
const valueIn = (settings: Settings, id: string) => {
  const found = stateOf(settings).get(id)!;
  return 'value' in found ? found.value : found.missing;
};
const week = (sold: number, demand: string): Settings =>
  new Map<string, number | string>([
    ['sold', sold],
    ['demand', demand],
  ]);

/** The bakery, worked out without any of the library: loaves asked for in a week, 100 from each oven, 2 coins each. */
function bakeryByHand(sold: number, demand: string) {
  const asked = {quiet: 600, usual: 800, busy: 1000}[demand]!;
  const kept = 10 - sold;
  const bread = asked < kept * 100 ? asked : kept * 100;
  return {
    sold,
    demand: asked,
    kept,
    'could-bake': kept * 100,
    bread,
    waiting: asked - bread,
    'bread-elsewhere': sold * 100,
    spare: 10 - asked / 100,
    'money-for-ovens': sold * 20_000,
    'money-for-bread': bread * 2 * 52,
    'years-to-earn': 20_000 / 10_400,
  };
}

describe('the bakery', () => {
  it('has 33 states, and comes in each to what can be worked out by hand', () => {
    const reachable = reachableSettings(bakery.parameters);
    assert.equal(reachable.length, 33);
    for (const settings of reachable) {
      const byHand = bakeryByHand(settings.get('sold') as number, settings.get('demand') as string);
      const state = [...stateOf(settings)].map(([id, found]) => [
        id,
        'value' in found ? found.value : found.missing,
      ]);
      assert.deepEqual(Object.fromEntries(state), byHand);
    }
  });

  for (const [demand, waiting, atNoCost] of [
    ['busy', 400, 0],
    ['usual', 200, 2],
    ['quiet', 0, 4],
  ] as const) {
    it(`that sells four in a ${demand} week leaves ${waiting} unbaked, and could sell ${atNoCost} at no cost in bread`, () => {
      assert.equal(valueIn(week(4, demand), 'waiting'), waiting);
      const bread = (sold: number) => valueIn(week(sold, demand), 'bread');
      const most = Math.max(
        ...Array.from({length: 11}, (_, sold) => sold).filter(sold => bread(sold) === bread(0)),
      );
      assert.equal(most, atNoCost);
      assert.equal(valueIn(week(0, demand), 'spare'), atNoCost);
    });
  }

  it('earns the price of an oven with its bread in a little under two years', () => {
    const years = valueIn(week(1, 'busy'), 'years-to-earn') as number;
    assert.ok(years > 1.9 && years < 2, `${years}`);
  });

  it('begins in a busy week with all its ovens, and each scene sets what it needs', () => {
    assert.deepEqual(
      [...startOf(bakery)],
      [
        ['sold', 0],
        ['demand', 'busy'],
      ],
    );
    const scenes = bakery.scenes!.map(({set}) => [...changed(startOf(bakery), set).values()]);
    assert.deepEqual(scenes, [
      [0, 'busy'],
      [0, 'busy'],
      [1, 'busy'],
      [4, 'usual'],
      [4, 'busy'],
      [4, 'busy'],
    ]);
  });

  it('has rivals from the first oven sold', () => {
    const isRival = (sold: number) => holds('sold > 0', stateOf(week(sold, 'busy')), figures);
    assert.deepEqual([isRival(0), isRival(1)], [false, true]);
  });

  it('has a sentence for every state', () => {
    for (const settings of reachableSettings(bakery.parameters))
      assert.ok(sentenceFor(bakery, stateOf(settings), figures));
    assert.match(sentenceFor(bakery, stateOf(week(0, 'busy')), figures)!, /keeps its ovens/);
    assert.match(sentenceFor(bakery, stateOf(week(2, 'usual')), figures)!, /stood idle/);
    assert.match(sentenceFor(bakery, stateOf(week(10, 'busy')), figures)!, /sold all/);
    assert.match(sentenceFor(bakery, stateOf(week(4, 'busy')), figures)!, /asked for and not baked/);
  });

  it('never puts money that comes once beside money that comes every year in a formula', () => {
    const {quantities} = bakery;
    const once = ['money-for-ovens', 'oven-price'];
    const yearly = ['money-for-bread', 'oven-bread'];
    for (const {formula} of quantities!)
      if (!formula.includes('/'))
        assert.ok(
          !(once.some(id => formula.includes(id)) && yearly.some(id => formula.includes(id))),
          formula,
        );
  });
});

describe('states', () => {
  const withParameters = (parameters: Analogy['parameters']) => reachableSettings(parameters);

  it('are all places of all parameters', () => {
    const all = withParameters([
      {id: 'a', label: 'A', low: 0, high: 1, step: 0.5},
      {
        id: 'b',
        label: 'B',
        choices: [
          {id: 'x', label: 'X', value: 1},
          {id: 'y', label: 'Y', value: 2},
        ],
      },
    ]);
    assert.deepEqual(
      all.map(settings => [...settings.values()].join()),
      ['0,x', '0,y', '0.5,x', '0.5,y', '1,x', '1,y'],
    );
  });

  it('are sampled where they are too many, the ends among them', () => {
    const many = Array.from({length: 6}, (_, index) => ({id: `p${index}`, label: 'P', low: 0, high: 1e6}));
    const all = withParameters(many);
    assert.ok(all.length <= 5_000, `${all.length}`);
    for (const end of [0, 1e6])
      assert.ok(all.some(settings => [...settings.values()].every(value => value === end)));
  });

  it('are one where nothing can be set', () => assert.equal(withParameters([]).length, 1));

  it('have no value where a formula divides by zero, and say why', () => {
    const analogy: Analogy = {
      ...bakery,
      quantities: [{id: 'rate', label: 'R', unit: 'x', formula: '1 / sold'}],
    };
    assert.deepEqual(stateOf(week(0, 'busy'), analogy).get('rate'), {missing: 'it divides by zero'});
    assert.equal(holds('rate > 0', stateOf(week(0, 'busy'), analogy), figures), false);
  });
});

describe('an analogy of an author', () => {
  const messages = (changes: Changes) =>
    readTopicWithAllRules(spoiled(changes), {today: '2026-06-30'}).problems.map(({message}) => message);
  const street = 'analogies[0] "street": ';
  const path = (rest: string) => `analogies[0].${rest}`;

  it('is sound as it is in the sample', () => {
    assert.deepEqual(messages({}), []);
    assert.equal(readTopicWithAllRules(sampleTopic(), {today: '2026-06-30'}).topic!.analogies.length, 1);
  });

  const cases: [what: string, changes: Changes, message: string][] = [
    [
      'two scenes',
      {
        [path('scenes')]: [
          {id: 'a', title: 'A', text: 'A'},
          {id: 'b', title: 'B', text: 'B'},
        ],
      },
      'scenes is a list. Write three scenes or more.',
    ],
    [
      'two rows',
      {[path('mapping')]: [{id: 'ships', source: 'A', target: 'B'}]},
      'mapping is a list. Write three rows or more.',
    ],
    [
      'one limit',
      {[path('limits')]: [{id: 'a', text: 'A', corrects: [], kind: 'hides-cost'}]},
      'limits is a list. Write at least two limits: where the analogy stops.',
    ],
    [
      'a limit of no kind',
      {[path('limits[0].kind')]: 'funny'},
      'limits[0].kind is "funny". Write one of "looks-easier", "hides-cost", "hides-limit", "leaves-out-choice".',
    ],
    [
      'a limit of a row that is not there',
      {[path('limits[0].corrects')]: ['bridge']},
      'limits[0].corrects[0] is "bridge", which is not in mapping. Did you mean "bridges"?',
    ],
    [
      'a number without an end',
      {[path('parameters[0].high')]: undefined},
      'parameters[0].high is missing. Add it, or choices.',
    ],
    [
      'ends the wrong way round',
      {[path('parameters[0].low')]: 9},
      'parameters[0].low is 9, and high is 4. Write a smaller one.',
    ],
    [
      'a step of nothing',
      {[path('parameters[0].step')]: 0},
      'parameters[0].step is 0. Write one between 0 and 4.',
    ],
    [
      'more steps than a slider has',
      {[path('parameters[0].step')]: 1e-9},
      'parameters[0].step makes more than 10000 steps. Write a larger one.',
    ],
    [
      'ends without end',
      {[path('parameters[0].low')]: -1e308, [path('parameters[0].high')]: 1e308},
      'parameters[0].high is 1e+308, too far from low, -1e+308. Write a smaller one.',
    ],
    [
      'a formula that needs itself',
      {[path('quantities[0].formula')]: 'toll', [path('quantities[3].formula')]: 'queue + 1'},
      'quantities[0].formula is wrong: "queue" goes in a circle.',
    ],
    [
      'a sum of two units',
      {[path('quantities[0].formula')]: 'toll + fares', [path('quantities[3].formula')]: '1 * 3'},
      'quantities[0].formula is wrong: + takes one unit, not coins and fares.',
    ],
    [
      'a start outside',
      {[path('parameters[0].start')]: 9},
      'parameters[0].start is 9. Write one from 0 to 4.',
    ],
    [
      'a choice that is not there',
      {[path('parameters[1].choice')]: 'damp'},
      'parameters[1].choice is "damp", which is not in choices. Add it there, or name another.',
    ],
    [
      'a formula that cannot be read',
      {[path('quantities[0].formula')]: 'cars +'},
      'quantities[0].formula cannot be read: its end stands where a number, a name or ( should.',
    ],
    [
      'a formula with a name that is not there',
      {[path('quantities[0].formula')]: 'carts * 2'},
      'quantities[0].formula names "carts", which is not in parameters, quantities or figures. Did you mean "cars"?',
    ],
    [
      'a sum of once and every year',
      {[path('quantities[0].formula')]: 'toll + tax'},
      'quantities[0].formula puts together what comes once and what comes every year. Keep them apart.',
    ],
    [
      'a sum of them behind a name between',
      {[path('quantities[0].formula')]: 'fares + tax', [path('quantities[1].formula')]: 'toll * 1'},
      'quantities[0].formula puts together what comes once and what comes every year. Keep them apart.',
    ],
    [
      'a difference of them',
      {[path('sentences[0].when')]: 'tax * 2 - toll > 0'},
      'sentences[0].when puts together what comes once and what comes every year. Keep them apart.',
    ],
    [
      'a picture of what is not there',
      {[path('picture.exchange.queue.amount')]: 'line'},
      'picture.exchange.queue.amount is "line", which is not in parameters or quantities. Add it there, or name another.',
    ],
    [
      'a glyph that is not there',
      {[path('picture.exchange.things.glyph')]: 'steam'},
      'picture.exchange.things.glyph is "steam". Write one of "oven", "loaf", "person", "building", "chip", "rack", "coin", "workshop", "cloud", "truck".',
    ],
    [
      'a picture in no layout',
      {[path('picture.exchange')]: undefined},
      'picture is drawn in one layout. Give it exchange or pipe.',
    ],
    [
      'half a thing',
      {[path('picture.exchange.things.total')]: 3.5},
      'picture.exchange.things.total is 3.5. Write a whole number from 1 to 30.',
    ],
    [
      'more things than can be drawn',
      {[path('picture.exchange.things.total')]: 1e9},
      'picture.exchange.things.total is 1000000000. Write a whole number from 1 to 30.',
    ],
    [
      'a sign for nothing',
      {[path('picture.exchange.queue.each')]: 0},
      'picture.exchange.queue.each is 0. Write one above 0.',
    ],
    [
      'more signs than can be counted',
      {[path('picture.exchange.queue.each')]: 0.01},
      'picture.exchange.queue.each is 0.01, which makes 200 signs for cars = 4, weather = dry. There is room for 60: write a larger one.',
    ],
    [
      'things that make more than there is room for below them',
      {[path('picture.exchange.products.each')]: 0.5},
      'picture.exchange.products.each is 0.5, which makes 8 signs for cars = 0, weather = dry. There is room for 4: write a larger one.',
    ],
    [
      'more that crosses than there is',
      {[path('parameters[0].high')]: 8},
      'picture.exchange.things.crossed is 6 for cars = 6, weather = dry, and there are 0 to 4.',
    ],
    [
      'a number that some states do not have',
      {[path('quantities[0].formula')]: '8 / cars'},
      'quantities[0].formula has no value for cars = 0, weather = dry: it divides by zero. Readers see "not known".',
    ],
    [
      'a limit that no scene shows',
      {[path('limits[0].corrects')]: ['lanes']},
      'limits[0].corrects names no row of a scene that shows limits. Give such a scene "limits": true and the row.',
    ],
    [
      'a sentence that hides those after it',
      {[path('sentences')]: [{text: 'Always.'}, {when: 'queue > 0', text: 'Some wait.'}]},
      'sentences[0] has no "when", so that those after it are never said. Put it last.',
    ],
    [
      'a question that nothing answers',
      {[path('question.answers[0].holds')]: undefined},
      'question.answers has 0 that hold. Mark one with "holds": true.',
    ],
    [
      'a table of what is not there',
      {[path('states.rows')]: 'carts'},
      'states.rows is "carts", which is not in parameters. Did you mean "cars"?',
    ],
    [
      'a scene with a control that is not there',
      {[path('scenes[1].controls')]: ['carts']},
      'scenes[1].controls[0] is "carts", which is not in parameters. Did you mean "cars"?',
    ],
    [
      'a scene with a row that is not there',
      {[path('scenes[2].rows')]: ['boats']},
      'scenes[2].rows[0] is "boats", which is not in mapping. Add it there, or name another.',
    ],
    [
      'a scene that sets too much',
      {[path('scenes[0].set')]: [{parameter: 'cars', value: 40}]},
      'scenes[0].set[0].value is 40. Write one from 0 to 4.',
    ],
    [
      'a scene that gives a number where there are choices',
      {[path('scenes[0].set')]: [{parameter: 'weather', value: 1}]},
      'scenes[0].set[0].choice is missing: "weather" has choices. Write the id of one.',
    ],
    [
      'a guess of what is not there',
      {[path('scenes[1].guess.quantity')]: 'que'},
      'scenes[1].guess.quantity is "que", which is not in quantities. Did you mean "queue"?',
    ],
    [
      'a state without a sentence',
      {[path('sentences')]: [{when: 'queue > 0', text: 'Some wait.'}]},
      'sentences has none for cars = 0, weather = dry. Add one, or one without "when" at the end.',
    ],
    [
      'a text that marks what is not there',
      {[path('sentences[0].text')]: '[[que]] wait.'},
      'sentences[0].text has the mark [[que]], which is not in figures. Add it there, or name another.',
    ],
  ];
  for (const [what, changes, message] of cases)
    it(`with ${what} is told`, () => {
      const said = messages(changes);
      assert.ok(said.includes(street + message), said.join('\n'));
    });

  it('may divide what comes once by what comes every year: that is a number of years', () => {
    const told = messages({[path('quantities[0].formula')]: 'cars > 0 ? toll / tax : 0'});
    assert.deepEqual(told, []);
  });
});
