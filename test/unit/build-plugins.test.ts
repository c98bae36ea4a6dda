import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {withoutDescriptions} from '../../tools/drop-descriptions.js';
import {minifyCss, minifyHtml, minifyModule} from '../../tools/minify-lit.js';
import {withOneKeyword} from '../../tools/one-keyword.js';
import {
  closureOf,
  hashOf,
  keptForLoader,
  throughLoader,
  toOrder,
  toTable,
  withLoader,
  type Part,
} from '../../tools/verified-parts.js';

/** Cases of what goes in and what comes out. */
type Cases = [why: string, before: string, after: string | undefined][];

function cases(list: Cases, change: (before: string) => string | undefined) {
  for (const [why, before, after] of list) test(why, () => assert.equal(change(before), after));
}

describe('style sheets get shorter', () => {
  const list: Cases = [
    ['blanks and the last semicolon go', 'a {\n  color: red;\n}\n', 'a{color:red}'],
    ['comments go', 'a{/* why */color:red}', 'a{color:red}'],
    ['what stands in quotes stays', `a::before { content: 'a  :  b'; }`, `a::before{content:'a  :  b'}`],
    [
      'a number needs no zero before its point',
      'a{margin:-0.5em 10.5px 0.25em}',
      'a{margin:-.5em 10.5px .25em}',
    ],
    ['a sum keeps its blanks', 'a { width: calc(1px + 2px); }', 'a{width:calc(1px + 2px)}'],
    ['a descendant keeps its blank', '.a .b :is(i) > u { top: 0 }', '.a .b :is(i)>u{top:0}'],
  ];
  cases(list, minifyCss);
});

describe('markup gets shorter', () => {
  const list: Cases = [
    ['lines become one blank, which is seen between words', '<b>1</b>\n    <i>2</i>', '<b>1</b> <i>2</i>'],
    ['comments go', '<b><!-- why --></b>', '<b></b>'],
    ['markers that Lit reads stay', '<!--?lit$1$--><b></b>', '<!--?lit$1$--><b></b>'],
    [
      'a tag of SVG that closes itself still does',
      '<g>\n<path d="M0 0" />\n</g>',
      '<g> <path d="M0 0" /> </g>',
    ],
  ];
  cases(list, minifyHtml);
});

describe('templates in a module get shorter', () => {
  const list: Cases = [
    [
      'around expressions, which stay as they are',
      'const a = html`\n  <p title="${b  +  c}">\n    ${d}\n  </p>\n`;',
      'const a = html`<p title="${b  +  c}"> ${d} </p>`;',
    ],
    [
      'and styles without expressions need nobody who checks those',
      'import {css} from "lit"; const a = css`\n  b {\n    top: 0;\n  }\n`;',
      'import {unsafeCSS} from \'lit\';\nimport {css} from "lit"; const a = unsafeCSS(`b{top:0}`);',
    ],
    ['styles with expressions keep that', 'css`a{top:${b}}`', undefined],
    ['one in another', 'html`\n<p>${x ? svg`\n<g/>\n` : 1}</p>`', 'html`<p>${x ? svg`<g/>` : 1}</p>`'],
    ['a blank at an edge was written to be seen', 'html` <b>${x}</b>. `', undefined],
  ];
  cases(list, before => minifyModule(before)?.code);

  test('what is written with its blanks is left alone', () => {
    assert.equal(minifyModule('html`<pre>\n  1\n  2\n</pre>`'), undefined);
  });
});

describe('descriptions go from the schema', () => {
  const list: Cases = [
    ['wrapped ones', "described(v.string(), 'For editors.')", 'v.string()'],
    ['one in another', "described(v.array(described(v.string(), 'a')), 'b')", 'v.array(v.string())'],
    ['listed ones', "v.pipe(v.string(), v.description('For editors.'))", 'v.pipe(v.string())'],
    [
      'but nothing else',
      "v.object({description: v.optional(text, 'a')})",
      "v.object({description: v.optional(text, 'a')})",
    ],
  ];
  cases(list, before => withoutDescriptions(before).code);
});

describe('declarations have one keyword', () => {
  const list: Cases = [
    ['and every place stays where it was', 'const a = 1; a();', 'let   a = 1; a();'],
    [
      'also where they are exported, or in a loop',
      'export const a=1;for(const b of c);',
      'export let   a=1;for(let   b of c);',
    ],
    [
      'but words in texts stay',
      'var a = "const b", c = `const ${d}`;',
      'var a = "const b", c = `const ${d}`;',
    ],
  ];
  cases(list, withOneKeyword);
});

describe('a module that loads others late', () => {
  test('gets the function that does it, and a call that keeps it', () => {
    assert.equal(
      withLoader("import('./a.js');", '/kit/part.ts')?.code,
      `import {part as loadPart} from "/kit/part.ts";\nimport('./a.js');\nloadPart('a part asks for others');\n`,
    );
  });

  test('is left alone where it loads none, or an address that only a page knows', () => {
    assert.equal(withLoader("import {b} from './b.js'; b();", '/kit/part.ts'), undefined);
    assert.equal(withLoader('import(address);', '/kit/part.ts'), undefined);
  });
});

describe('a chunk asks the loader', () => {
  const asks = "p('a part asks for others');";
  const list: Cases = [
    ['for what it loads late', `${asks}import('./abc1234.js').then(m=>m.a)`, '0;p("abc1234").then(m=>m.a)'],
    ['from wherever that stands', `${asks}import('./chunks/abc1234.js')`, '0;p("abc1234")'],
    ['but not for what it imports at once', `${asks}import{a}from"./a.js"`, '0;import{a}from"./a.js"'],
    ['nothing, if it does not know the loader', "import('./abc1234.js')", undefined],
  ];
  cases(list, before => throughLoader(before)?.code);

  test('and of its own elements the loader needs no class', () => {
    const before = `${asks}r={a:()=>import('./abc1234.js').then(m=>m.A)}`;
    assert.equal(throughLoader(before, true)?.code, '0;r={a:()=>p("abc1234")}');
  });

  test('and the kit lets the loader have its function, whatever it is called by then', () => {
    assert.match(keptForLoader(''), /loadPartsWith\('the kit is told how'\)/);
    assert.equal(throughLoader("f('the kit is told how');")?.code, '0;\nexport {f as loadPartsWith};\n');
  });
});

describe('the table of parts', () => {
  const parts = new Map<string, Part>(
    Object.entries({
      kit0000: [],
      late000: ['shared0', 'kit0000'],
      shared0: ['kit0000'],
      chart00: ['shared0'],
      topic00: [],
    }).map(([name, imports]) => [name, {name, hash: name.toUpperCase(), imports}]),
  );

  test('has what is imported before what imports it', () => {
    assert.deepEqual(closureOf('late000', parts), ['kit0000', 'shared0']);
    assert.deepEqual(closureOf('kit0000', parts), []);
  });

  test('has the kit first, what elements need next, and the rest late', () => {
    assert.deepEqual(toOrder('kit0000', ['chart00'], parts), {
      early: ['kit0000', 'shared0', 'chart00'],
      late: ['late000', 'topic00'],
    });
  });

  test('is written as name, hash, and a place for each part that comes with it, after its own at 0', () => {
    assert.deepEqual(toTable(['kit0000', 'shared0', 'chart00'], parts), [
      'kit0000KIT0000',
      'shared0SHARED01',
      'chart00CHART0012',
    ]);
  });

  test('is not written of parts that import each other in a circle', () => {
    const circle = new Map(
      ['a', 'b'].map(name => [name, {name, hash: '', imports: [name === 'a' ? 'b' : 'a']}]),
    );
    assert.throws(() => closureOf('a', circle), /circle: a → b → a/);
  });

  test('has hashes of a fixed length', () => {
    for (const text of ['', 'a', 'é'.repeat(1_000)]) assert.equal(hashOf(text).length, 43);
    assert.equal(`${hashOf('')}=`, '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
  });
});
