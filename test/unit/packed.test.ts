/** What is looked for in the package before it goes out, on packages that are made up. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {largestOf, packageFaults, packagesIn, relativeLinks} from '../../scripts/packed.js';

const good: Record<string, string> = {
  LICENSE: 'MIT',
  'README.md': '[docs](docs/a.md) ![](demo/a.png) [out](https://example.org) [below](#below)',
  'docs/a.md': '[back](../README.md#top)',
  'demo/a.png': '',
  'dist/server.js': 'export {};\n',
  'dist/server.licenses.md': '# Licenses\n\n## parse5 - 8.0.0 (MIT)\n',
  'dist/explainer-elements.js': 'export {};\n',
  'dist/explainer-elements.licenses.md': '# Licenses\n\n## lit - 3.0.0 (BSD-3-Clause)\n',
  'dist/image/inter-400.ttf': '',
  'dist/image/inter.license.txt': 'OFL',
};

/** The faults of a package that differs from a good one: in files (`undefined` takes one away), in size, in code. */
function faultsOf(
  changes: Record<string, string | undefined>,
  {size = 100_000, bundled = {}}: {size?: number; bundled?: Record<string, string[]>} = {},
) {
  const texts = Object.entries({...good, ...changes}).filter(([, text]) => text !== undefined);
  return packageFaults(
    {
      files: texts.map(([path, text]) => ({path, size: text!.length})),
      size,
      textOf: path => Object.fromEntries(texts)[path]!,
      bundled: {'dist/server.js': ['parse5'], 'dist/explainer-elements.js': ['lit'], ...bundled},
    },
    100,
  );
}

test('nothing is said of a good package', () => assert.deepEqual(faultsOf({}), []));

describe('found in a package', () => {
  const wrong: [what: string, faults: string[], fault: RegExp][] = [
    [
      'a source map',
      faultsOf({'dist/chunks/a.js.map': '{}'}),
      /^dist\/chunks\/a\.js\.map is a source map\.$/,
    ],
    [
      'a script that names one',
      faultsOf({'dist/server.js': 'export {};\n//# sourceMappingURL=server.js.map'}),
      /^dist\/server\.js names a source map/,
    ],
    [
      'types that name one',
      faultsOf({'dist/a.d.ts': 'export {};\n//# sourceMappingURL=a.d.ts.map'}),
      /^dist\/a\.d\.ts names a source map/,
    ],
    ['no licence', faultsOf({LICENSE: undefined}), /^There is no LICENSE\.$/],
    [
      'no licences of what a script holds',
      faultsOf({'dist/server.licenses.md': undefined}),
      /^dist\/server\.js holds code of parse5, and dist\/server\.licenses\.md does not name it\.$/,
    ],
    [
      'a package that they do not name',
      faultsOf({}, {bundled: {'dist/chunks/a.js': ['li']}}),
      /^dist\/chunks\/a\.js holds code of li, and dist\/explainer-elements\.licenses\.md does not name it\.$/,
    ],
    [
      'a font without its licence',
      faultsOf({'dist/image/inter.license.txt': undefined}),
      /^dist\/image\/inter-400\.ttf has no dist\/image\/inter\.license\.txt beside it\.$/,
    ],
    [
      'a link of the README',
      faultsOf({'docs/a.md': undefined}),
      /^README\.md links to docs\/a\.md, which is not/,
    ],
    ['a picture of it', faultsOf({'demo/a.png': undefined}), /^README\.md links to demo\/a\.png/],
    [
      'a link of another page',
      faultsOf({'docs/a.md': '[x](b.md)'}),
      /^docs\/a\.md links to b\.md, which is not in the package\.$/,
    ],
    [
      'a link out of the package',
      faultsOf({'docs/a.md': '[x](../../README.md)'}),
      /^docs\/a\.md links to \.\.\/\.\.\/README\.md/,
    ],
    ['too much', faultsOf({}, {size: 100_001}), /^Packed it is 101 kB, over its 100\.$/],
  ];
  for (const [what, faults, fault] of wrong)
    test(what, () => {
      assert.equal(faults.length, 1, faults.join('\n'));
      assert.match(faults[0]!, fault);
    });
});

describe('the relative links of Markdown', () => {
  const pages: [what: string, markdown: string, links: string[]][] = [
    ['with a place and a query', '[a](b.md#c) [d](e.png?f)', ['b.md', 'e.png']],
    ['around code', '[`b.json`](b.json)', ['b.json']],
    ['with a title, in angle brackets', '[a](<b.md> "B") [c](d.md "D")', ['b.md', 'd.md']],
    ['named below', 'See [a].\n\n[a]: b.md', ['b.md']],
    [
      'of tags',
      '<source media="x" srcset="a.png">\n<img alt="" src="b.png"><a href="c.md">',
      ['a.png', 'b.png', 'c.md'],
    ],
    ['not of code', '`<x src="a.csv">` and\n```html\n<img src="b.png">\n```\n', []],
    ['not to elsewhere', '[a](https://x.example/) [b](mailto:x@x.example) [c](#d) [e](//x.example)', []],
  ];
  for (const [what, markdown, links] of pages)
    test(what, () => assert.deepEqual(relativeLinks(markdown), links));
});

test('the packages among sources', () =>
  assert.deepEqual(
    packagesIn([
      '../src/a.ts',
      '../node_modules/parse5/dist/a.js',
      '../node_modules/@parse5/tools/node_modules/entities/lib/a.js',
      '../node_modules/@lit/context/a.js',
      '../node_modules/parse5/dist/b.js',
    ]),
    ['@lit/context', 'entities', 'parse5'],
  ));

test('the largest files', () =>
  assert.deepEqual(
    largestOf(
      {
        files: [
          {path: 'a', size: 1},
          {path: 'b', size: 3_000},
          {path: 'c', size: 2_000},
        ],
      },
      2,
    ),
    ['     3 kB  b', '     2 kB  c'],
  ));
