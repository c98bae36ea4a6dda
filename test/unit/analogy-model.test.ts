/** What an analogy shows in a scene, before anything is drawn. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {AnalogyContext} from '../../src/elements/analogy/amount.model.js';
import {toNumbersNote} from '../../src/elements/analogy/numbers-note.model.js';
import {toSceneModel} from '../../src/elements/analogy/analogy.model.js';
import {toChange} from '../../src/elements/analogy/change.model.js';
import type {Exchange} from '../../src/elements/analogy/exchange.model.js';
import {toRows} from '../../src/elements/analogy/mapping.model.js';
import {toStatesTable} from '../../src/elements/analogy/states.model.js';
import {analogyMessagesFor} from '../../src/i18n/analogy.js';
import {changed, startOf, type Settings} from '../../src/topic/analogy/analogy-state.js';
import {reachableSettings} from '../../src/topic/settings/reachable-states.js';
import {trainium} from '../../src/topics/trainium.js';

const bakery = trainium.analogies[0]!;
const scenes = bakery.scenes!;
const context: AnalogyContext = {topic: trainium, language: 'en', messages: analogyMessagesFor('en')};

/** A scene, by its number from 1, as it begins or as it is set. */
const scene = (number: number, sold?: number, demand?: string) => {
  const found = scenes[number - 1]!;
  const settings = new Map<string, number | string>(changed(startOf(bakery), found.set));
  if (sold !== undefined) settings.set('sold', sold);
  if (demand) settings.set('demand', demand);
  return toSceneModel(bakery, found, settings, context);
};

const pictureOf = (...place: Parameters<typeof scene>) => scene(...place).picture as Exchange;

describe('a scene', () => {
  it('says where it is among the others', () => {
    assert.deepEqual(
      [1, 6].map(number => [scene(number).place, scene(number).title]),
      [
        ['Scene 1 of 6', 'Own bread only'],
        ['Scene 6 of 6', 'Where it stops'],
      ],
    );
  });

  it('says in a sentence what its settings come to', () => {
    assert.deepEqual(
      [scene(1), scene(3, 4), scene(4, 2, 'usual'), scene(4, 1, 'quiet'), scene(3, 10)].map(
        ({sentence}) => sentence,
      ),
      [
        'The bakery keeps its ovens and bakes all that is asked for, 1,000 loaves a week.',
        'It sells 4 ovens and bakes 600 loaves a week; 400 loaves are asked for and not baked.',
        'It sells 2 ovens and still bakes all that is asked for, 800 loaves a week: these ovens stood idle.',
        'It sells 1 oven and still bakes all that is asked for, 600 loaves a week: these ovens stood idle.',
        'It has sold all its ovens, bakes nothing, and is 1,000 loaves a week short.',
      ],
    );
  });

  it('writes what figures hold into its text', () => {
    assert.match(
      scene(4).text,
      /an oven is paid for once, at 20,000 coins; the bread of a busy oven brings 10,400 coins every year/,
    );
  });

  it('gives the controls that it names: a number with its ends, or choices', () => {
    assert.deepEqual(scene(1).controls, []);
    assert.deepEqual(scene(3, 4).controls, [
      {
        id: 'sold',
        label: 'Ovens to sell',
        value: 'Sell 4 of 10 ovens',
        number: {value: 4, low: 0, high: 10, step: 1},
      },
    ]);
    const [, week] = scene(4).controls;
    assert.deepEqual([week!.label, week!.value], ['The week', 'usual']);
    assert.deepEqual(
      week!.choices!.map(({label, isChosen}) => [label, isChosen]),
      [
        ['quiet', false],
        ['usual', true],
        ['busy', false],
      ],
    );
  });

  it('asks in the second for what is guessed, and in the last the closing question', () => {
    const {guess} = scene(2);
    assert.deepEqual([guess!.value, guess!.write(300)], ['400 loaves', '300 loaves']);
    assert.deepEqual(
      [...guess!.settings],
      [
        ['sold', 4],
        ['demand', 'busy'],
      ],
    );
    assert.deepEqual(
      scenes.map((_, index) => scene(index + 1).asks),
      [false, false, false, false, false, true],
    );
  });

  it('shows its rows of the mapping, with limits where it says where the analogy stops', () => {
    assert.deepEqual(
      scene(3).rows.map(({id}) => id),
      ['oven-sold'],
    );
    assert.equal(scene(5).rows.length, 9);
    assert.deepEqual(
      scene(5).rows.flatMap(({limits}) => limits),
      [],
    );
    const [first] = scene(6).rows;
    assert.deepEqual(
      first!.limits.map(({kind}) => kind),
      ['It looks easier than it is', 'It leaves out a choice'],
    );
    assert.deepEqual(
      scene(6).rows.filter(({limits}) => limits.length === 0),
      [],
    );
  });
});

describe('the picture', () => {
  it('has a place for each oven on both sides, and signs for what is made and who waits', () => {
    const picture = pictureOf(3, 4);
    assert.deepEqual([picture.total, picture.crossed], [10, 4]);
    assert.deepEqual([picture.products!.signs, picture.products!.value], [6, '600 loaves']);
    assert.deepEqual([picture.queue!.signs, picture.queue!.value], [4, '400 loaves']);
    assert.equal(picture.queue!.scale, '100 loaves a sign');
  });

  it('keeps money that comes once apart from money that comes every year', () => {
    const {amounts} = pictureOf(4, 4, 'busy');
    assert.deepEqual(
      amounts.map(({label, value, signs}) => [label, value, signs]),
      [
        ['For ovens, once', '80,000 coins', 8],
        ['For bread, every year, if each week were like this', '62,400 coins a year', 6],
      ],
    );
  });

  it('shows only what its scene shows', () => {
    const picture = pictureOf(1);
    assert.deepEqual([picture.amounts, picture.rivals], [[], []]);
  });

  it('lights rivals from the first oven sold', () => {
    const rivals = (sold: number) => pictureOf(4, sold).rivals.map(({isOn}) => isOn);
    assert.deepEqual(
      [rivals(0), rivals(1)],
      [
        [false, false],
        [true, true],
      ],
    );
  });

  it('has the same signs in the same tone in every scene and in its row', () => {
    for (const number of [1, 2, 3, 4, 5, 6]) assert.equal(pictureOf(number).row, 'special-ovens');
  });

  it('never draws more or fewer than there are, whatever is set', () => {
    for (const settings of reachableSettings(bakery.parameters) as Settings[])
      for (const one of scenes) {
        const {picture: drawn, sentence} = toSceneModel(bakery, one, settings, context);
        const picture = drawn as Exchange;
        assert.ok(picture.crossed >= 0 && picture.crossed <= picture.total);
        for (const {signs, value} of [picture.products, picture.queue, ...picture.amounts].filter(
          part => part !== undefined,
        )) {
          assert.ok(signs >= 0 && signs <= 52, `${signs}`);
          assert.doesNotMatch(value, /NaN|undefined|not known/);
        }
        assert.doesNotMatch(sentence, /\[\[|NaN|undefined|not known|^$/);
      }
  });
});

describe('the mapping', () => {
  it('says of each row who says so, and stands each limit beside the rows that it corrects', () => {
    const rows = toRows(bakery, context);
    assert.equal(rows.length, 9);
    assert.deepEqual(
      rows.map(({sources}) => sources.length),
      [1, 1, 1, 1, 1, 0, 0, 0, 0],
    );
    const corrected = rows.flatMap(({id, limits}) => limits.map(limit => `${limit.id}: ${id}`));
    assert.deepEqual(corrected.toSorted(), [
      'contested-workshop: workshop',
      'no-quiet-week: bread-buyers',
      'renting: bread-buyers',
      'renting: own-bread',
      'software: oven-makers',
      'software: special-ovens',
      'switching: other-bakeries',
      'this-years-chips: special-ovens',
    ]);
  });
});

describe('a change', () => {
  const asIs = (number: number, sold: number) => scene(number, sold, 'busy');

  it('says what became of each number, and nothing of those that stayed', () => {
    assert.equal(
      toChange(asIs(3, 3), asIs(3, 4), context),
      'Loaves baked in a week: 600 loaves, before 700 loaves. Loaves waited for: 400 loaves, before 300 loaves.',
    );
    assert.equal(toChange(asIs(3, 3), asIs(3, 3), context), '');
  });
});

describe('the table of states', () => {
  const table = toStatesTable(bakery, context)!;

  it('has a row for each number of ovens and a column for each week', () => {
    assert.deepEqual(table.columns, ['The week: quiet', 'The week: usual', 'The week: busy']);
    assert.deepEqual(
      table.rows.map(({head}) => head),
      ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
    );
    assert.equal(table.corner, 'Ovens to sell');
  });

  it('says in each cell what it comes to', () => {
    assert.deepEqual(table.rows[4]!.cells, ['0 loaves', '200 loaves', '400 loaves']);
  });

  it('is as long as a page, whatever the steps', () => {
    const [ovens, week] = bakery.parameters!;
    const many = {...bakery, parameters: [{...ovens!, step: 0.01}, week!]};
    const {rows} = toStatesTable(many, context)!;
    assert.deepEqual([rows.length, rows[0]!.head, rows.at(-1)!.head], [12, '0', '10']);
  });

  it('needs no second parameter', () => {
    const {columns, rows} = toStatesTable(
      {...bakery, states: {quantity: 'waiting', rows: 'demand'}},
      context,
    )!;
    assert.deepEqual(columns, ['Loaves asked for and not baked']);
    assert.deepEqual(rows[2], {head: 'busy', cells: ['0 loaves']});
  });
});

describe('the code of the element', () => {
  it('knows nothing of bakeries: all of one is data', () => {
    const folder = 'src/elements/analogy';
    // The file of glyphs has their names, which any analogy may use.
    const files = readdirSync(folder).filter(name => name.endsWith('.ts') && name !== 'glyphs.ts');
    assert.ok(files.length > 15);
    for (const name of files) {
      const code = readFileSync(`${folder}/${name}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      assert.doesNotMatch(code, /bak(e|ing|ery)|bread|loa(f|ves)|oven|trainium|amazon/i, name);
    }
  });
});

describe('the second side', () => {
  it('is not there before others ask', () => {
    assert.deepEqual(
      [1, 2, 6].map(number => pictureOf(number).other),
      [undefined, 'Other bakeries', 'Other bakeries'],
    );
  });
});

describe('behind the numbers', () => {
  it('stand the figures that they are computed with, each with how firm it is', () => {
    assert.deepEqual(toNumbersNote(bakery, context), {
      figures: [
        'Price of an oven, paid once: 20,000 coins (illustrative)',
        'Price of a loaf: 2 coins (illustrative)',
        'Loaves from one busy oven: 100 loaves a week (illustrative)',
        'Bread from one busy oven: 10,400 coins a year (illustrative)',
      ],
      sources: [],
    });
  });

  it('stand the sources, where figures have some', () => {
    const {figures, sources} = toNumbersNote({...bakery, figures: ['nvidia-run-rate']}, context);
    assert.match(figures.join(), /\$326 billion a year \(extrapolated\)/);
    assert.ok(sources.length > 0);
  });
});
