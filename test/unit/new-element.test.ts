import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import ts from 'typescript';
import {findProblems} from '../../scripts/layers.js';
import {addToIndex, addToRegistry, collectionFor, newFiles} from '../../scripts/new-element.js';

describe('npm run new', () => {
  const collections: [name: string, collection: string | undefined][] = [
    ['timeline', 'timelines'],
    ['comparison-table', 'tables'],
    ['analogy', 'analogies'],
    ['key-points', 'keyPoints'],
    ['term', 'terms'],
    ['faq', undefined],
  ];
  for (const [name, collection] of collections) {
    test(`sees in the name ${name} that it shows ${collection ?? 'nothing it knows'}`, () => {
      assert.equal(collectionFor(name), collection);
    });
  }

  test('writes the folder, the test and the story, with no gap left in them', () => {
    const files = newFiles('key-points', 'keyPoints');
    assert.deepEqual(
      [...files.keys()],
      [
        'src/elements/key-points/key-points.ts',
        'src/elements/key-points/define.ts',
        'src/elements/key-points/key-points.model.ts',
        'src/elements/key-points/key-points.styles.ts',
        'test/web/key-points.test.ts',
        'stories/key-points.stories.ts',
      ],
    );
    for (const [path, text] of files) assert.doesNotMatch(text, /\{\{\w|undefined/, path);
    assert.match(files.get('src/elements/key-points/key-points.ts')!, /class ExplainerKeyPoints extends/);
  });

  test('keeps the layers', () => {
    const library = [...newFiles('term', 'terms')].filter(([path]) => path.startsWith('src/'));
    assert.deepEqual(findProblems(new Map(library)), []);
  });

  test('adds one line to the registry and one to the index', () => {
    const registry = addToRegistry('term', readFileSync('src/registry.ts', 'utf8'));
    const index = addToIndex('term', readFileSync('src/index.ts', 'utf8'));
    assert.match(
      registry,
      /^ {2}'explainer-term': .*term\/define\.js'\)\.then\(m => m\.ExplainerTerm\),\n};$/m,
    );
    assert.deepEqual(ts.transpileModule(registry, {reportDiagnostics: true}).diagnostics, []);
    assert.match(index, /^export \{ExplainerTerm\} from '\.\/elements\/term\/define\.js';$/m);
  });
});
