import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {findProblems} from '../../scripts/layers.js';

const problemsOf = (files: Record<string, string>) => findProblems(new Map(Object.entries(files)));

/** Imports that are wrong, and the problem each has to give. */
const wrong: [why: string, files: Record<string, string>, problem: RegExp][] = [
  [
    'an import goes upward',
    {'src/topic/date.ts': "import {text} from '../kit/text.js';"},
    /^src\/topic\/date\.ts imports src\/kit\/text\.ts; topic may not\.$/,
  ],
  [
    'a type goes upward',
    {'src/kit/a.ts': "import type {B} from '../elements/bar-chart/b.js';"},
    /kit may not/,
  ],
  ['a late import goes upward', {'src/format/a.ts': "void import('../kit/b.js');"}, /format may not/],
  ['an import type goes upward', {'src/topic/a.ts': "type A = import('../kit/b.js').B;"}, /topic may not/],
  ['a re-export goes upward', {'src/kit/a.ts': "export * from '../registry.js';"}, /kit may not/],
  [
    'an element imports another',
    {'src/elements/faq/faq.ts': "import '../bar-chart/bar-chart.js';"},
    /faq may not/,
  ],
  ['one way in imports another', {'src/cli/main.ts': "import '../autoload.js';"}, /cli may not/],
  ['data imports a package', {'src/topics/chips.ts': "import 'lit';"}, /chips\.ts imports lit/],
  ['a name that only begins like a package', {'src/kit/a.ts': "import 'litter';"}, /imports litter/],
  [
    'files import each other',
    {
      'src/kit/a.ts': "import {b} from './b.js';",
      'src/kit/b.ts': "export {c} from './c.js';",
      'src/kit/c.ts': "import './a.js';",
    },
    /^A circle: src\/kit\/a\.ts → src\/kit\/b\.ts → src\/kit\/c\.ts → src\/kit\/a\.ts\.$/,
  ],
  [
    'a model reaches Lit through the kit',
    {
      'src/elements/faq/faq.model.ts': "import '../../kit/frame.js';",
      'src/kit/frame.ts': "import {html} from 'lit';",
    },
    /faq\.model\.ts → src\/kit\/frame\.ts → lit\.$/,
  ],
  ['a picture asks Node', {'src/image/a.ts': "import 'node:fs';"}, /image may not/],
  [
    'a picture reaches Lit through an element',
    {
      'src/image/a.ts': "import '../elements/faq/faq.js';",
      'src/elements/faq/faq.ts': "import {html} from 'lit';",
    },
    /src\/image\/a\.ts → src\/elements\/faq\/faq\.ts → lit\.$/,
  ],
  [
    'a geometry imports Lit',
    {'src/elements/faq/faq.geometry.ts': "import {svg} from 'lit/html.js';"},
    /faq\.geometry\.ts → lit\/html\.js\.$/,
  ],
];

const right: [why: string, files: Record<string, string>][] = [
  [
    'downward, and beside it',
    {'src/elements/faq/faq.ts': "import '../../kit/a.js';\nimport './faq.model.js';"},
  ],
  ['a package of the layer', {'src/elements/faq/faq.ts': "import 'lit/decorators.js';\nimport 'd3-shape';"}],
  ['pictures from a way in', {'src/cli/main.ts': "import '../image/index.js';"}],
  ['the prerenderer from another way in', {'src/cli/main.ts': "import '../prerender/index.js';"}],
  [
    'types and late imports in a circle, for they do not run in one',
    {
      'src/kit/a.ts': "import type {B} from './b.js';",
      'src/kit/b.ts': "import './a.js';\nvoid import('./c.js');",
      'src/kit/c.ts': "import './b.js';",
    },
  ],
  [
    'a model takes a type from a part that draws',
    {
      'src/elements/faq/faq.model.ts': "import type {Frame} from '../../kit/frame.js';",
      'src/kit/frame.ts': "import {html} from 'lit';",
    },
  ],
];

describe('layers', () => {
  for (const [why, files, problem] of wrong) {
    test(`found: ${why}`, () => {
      const problems = problemsOf(files);
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0]!, problem);
    });
  }

  for (const [why, files] of right) {
    test(`allowed: ${why}`, () => assert.deepEqual(problemsOf(files), []));
  }

  test('the library keeps its layers', () => {
    const paths = readdirSync('src', {recursive: true, encoding: 'utf8'}).filter(path =>
      path.endsWith('.ts'),
    );
    const files = paths.map(path => `src/${path.replaceAll('\\', '/')}`);
    assert.deepEqual(findProblems(new Map(files.map(path => [path, readFileSync(path, 'utf8')]))), []);
  });
});
