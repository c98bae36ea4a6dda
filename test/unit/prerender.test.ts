/** What prerendering writes into an article, what it leaves as it was, and what it tells. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parse, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import {prerender, type PrerenderOptions} from '../../src/prerender/index.js';
import {registry} from '../../src/registry.js';

const chart = '<explainer-bar-chart topic="trainium" chart="run-rates"></explainer-bar-chart>';

const rows = `<explainer-bar-chart heading="Loaves"><table data-explainer-data>
  <tr><th>label</th><th>value</th></tr><tr><td>Monday</td><td>80</td></tr></table></explainer-bar-chart>`;

/** An article without all that we wrote into its tags. */
const without = (html: string) =>
  html
    .replace(/<template shadowrootmode="open">.*?<\/template>/gs, '')
    .replace(/<(div|span) data-explainer-plain>.*?<\/\1>(?=<\/explainer-)/gs, '')
    .replace(/(<explainer-[\w-]+) hydrate="\w+"/g, '$1');

const written = async (html: string, options?: PrerenderOptions) => {
  const {html: result, problems} = await prerender(html, options);
  assert.deepEqual(problems, []);
  return result;
};

const messagesOf = async (html: string, options?: PrerenderOptions) =>
  (await prerender(html, options)).problems.map(
    ({line, column, severity, message}) => `${line}:${column} ${severity} ${message}`,
  );

describe('a tag in an article', () => {
  it('gets its picture as a shadow tree, and its data as plain HTML', async () => {
    const html = await written(`<p>Before.</p>${chart}<p>After.</p>`);
    assert.match(html, /^<p>Before\.<\/p><explainer-bar-chart hydrate="load" topic="trainium"/);
    assert.match(html, /chart="run-rates"><template shadowrootmode="open"><style data-drawn-from="\w+">/);
    assert.match(html, /<\/template><div data-explainer-plain><h3>/);
    assert.match(html, /<td>\$326 billion a year<\/td><td>extrapolated<\/td>/);
    assert.match(html, /<\/div><\/explainer-bar-chart><p>After\.<\/p>$/);
  });

  it('can have either of them alone', async () => {
    assert.doesNotMatch(await written(chart, {write: 'plain'}), /<template|hydrate=/);
    assert.match(await written(chart, {write: 'plain'}), /<table>/);
    assert.doesNotMatch(await written(chart, {write: 'shadow'}), /data-explainer-plain/);
    assert.match(await written(chart, {write: 'shadow'}), /<template/);
  });

  it('keeps the words that its author wrote between the tags', async () => {
    const html = await written(chart.replace('></', '><p>Nvidia leads.</p></'));
    assert.match(html, /<\/template><p>Nvidia leads\.<\/p><div data-explainer-plain>/);
  });

  it('has its styles with a nonce, or from an address, for pages with a strict policy', async () => {
    assert.match(
      await written(chart, {styles: {nonce: 'a"b'}}),
      /<style data-drawn-from="\w+" nonce="a&quot;b">/,
    );
    const linked = await written(chart, {styles: {href: '/styles/'}});
    assert.match(linked, /<link data-drawn-from="\w+" rel="stylesheet" href="\/styles\/bar-chart\.css">/);
    assert.doesNotMatch(linked, /<style/);
  });

  it('says when its script takes over: as the tag has it, else as the caller', async () => {
    const late = chart.replace(' topic', ' hydrate="touch" topic');
    assert.match(await written(chart, {hydrate: 'visible'}), /<explainer-bar-chart hydrate="visible" topic/);
    assert.match(await written(late, {hydrate: 'visible'}), /<explainer-bar-chart hydrate="touch" topic/);
  });

  it('speaks the language of what stands around it, else that of the caller', async () => {
    assert.match(await written(`<div lang="de">${chart}</div>`), /326 Milliarden/);
    assert.match(await written(chart, {language: 'de'}), /326 Milliarden/);
    assert.match(await written(`<html lang="en"><body>${chart}`, {language: 'de'}), /326 billion/);
  });

  it('reads the table inside it, the topic around it, and what is behind its address', async () => {
    const html = await written(rows);
    assert.match(html, /<template.*Monday.*80.*<\/template>/s);
    assert.doesNotMatch(html, /data-explainer-plain/, 'the table of the author says it');
    const inside =
      '<explainer-topic topic="trainium"><p><explainer-figure figure="nvidia-run-rate"></explainer-figure>';
    assert.match(
      await written(`${inside}</p></explainer-topic>`),
      /<span data-explainer-plain>\$326 billion<\/span>/,
    );
    const read = async (address: string) => ({body: `label,value\n${address},5`, isCsv: true});
    const fetched = '<explainer-bar-chart src="a.csv"></explainer-bar-chart>';
    assert.match(await written(fetched, {read}), /<th scope="row">a\.csv<\/th><td>5<\/td>/);
  });

  it('leaves a figure its words', async () => {
    const html = await written(
      '<p><explainer-figure topic="trainium" figure="nvidia-run-rate">$326 billion</explainer-figure></p>',
    );
    assert.match(html, /<\/template>\$326 billion<\/explainer-figure>/);
  });

  it('has its plain HTML in one line, whatever its texts are: a blank line would end it in Markdown', async () => {
    const heading = 'Loaves\n\n    in a day';
    const html = await written(chart.replace(' topic', ` heading="${heading}" topic`), {write: 'plain'});
    assert.match(
      html,
      /<div data-explainer-plain><h3>Loaves in a day<\/h3>.*<\/div><\/explainer-bar-chart>$/,
    );
  });

  it('has references of what the other tags of the page cite, also of those below it', async () => {
    const html = await written(`<explainer-sources topic="trainium" of="page"></explainer-sources>${chart}`);
    const all = await written('<explainer-sources topic="trainium"></explainer-sources>');
    const count = (text: string) => text.match(/<li class="reference"/g)!.length;
    assert.ok(count(html) < count(all), `${count(html)} of ${count(all)}`);
    assert.equal(html.match(/<ol>.*?<\/ol>/s)![0].match(/<li>/g)!.length, count(html));
  });
});

describe('every element', () => {
  for (const tag of Object.keys(registry).filter(tag => tag !== 'explainer-topic'))
    it(`${tag} has a shadow tree and words of its own`, async () => {
      const html = await written(`<${tag} topic="trainium"></${tag}>`);
      assert.match(html, /<template shadowrootmode="open">/);
      assert.match(html, /data-explainer-plain>[^<]*(<[^>]+>)*[^<]+/);
    });
});

describe('the rest of an article', () => {
  const articles = {
    'with Windows line ends, tabs and a byte order mark': `\ufeff<p>One\r\n\t two</p>\r\n${chart}\r\n`,
    'with tags in capitals and attributes without quotes': `<P CLASS=a>x<BR></P>${chart}<IMG SRC=x.png ALT=>`,
    'with quotes and entities in attributes': `<p title='a > b &amp; "c"'>&nbsp;&copy</p>${chart.replace('></', ' heading="a &gt; b &quot;c&quot;" title=\'>\'></')}`,
    'that is a whole page': `<!doctype html><html lang="en"><head><title>x</title></head><body>${chart}</body></html>`,
    'with tags that are never closed': `<div><p>one<p>two<ul><li>a<li>b${chart}`,
    'with an explainer in a table': `<table><tr><td>${chart}</td></tr></table>`,
    'with an explainer in preformatted text': `<pre>\n a\n${chart}\n</pre>`,
    'with pairs of signs that are one letter': `<p>𝒳👩‍👩‍👧</p>${chart}`,
  };
  for (const [name, html] of Object.entries(articles))
    it(`comes out as it went in, byte for byte, ${name}`, async () => {
      const result = await written(html);
      assert.match(result, /<template shadowrootmode/);
      assert.equal(without(result), html);
    });

  it('is the same after a second run', async () => {
    const once = await written(`<p>a</p>${chart}${rows}`);
    const twice = await prerender(once);
    assert.equal(twice.html, once);
    assert.equal(twice.bytesAdded, 0);
    const other = await written(once, {write: 'plain'});
    assert.equal(other, await written(`<p>a</p>${chart}${rows}`, {write: 'plain'}));
  });

  it('tells how many bytes were added', async () => {
    const {html, bytesAdded} = await prerender(`é${chart}`);
    assert.equal(bytesAdded, Buffer.byteLength(html) - Buffer.byteLength(`é${chart}`));
  });

  for (const [name, open, close] of [
    ['a comment', '<!--', '-->'],
    ['a script', '<script>', '</script>'],
    ['a text area', '<textarea>', '</textarea>'],
    ['a style', '<style>', '</style>'],
    ['a template', '<template>', '</template>'],
    ['what is for pages without script', '<noscript>', '</noscript>'],
    ['an attribute', "<a title='", "'>"],
  ] as const)
    it(`is left alone in ${name}`, async () => {
      const html = `<p>a</p>${open}${chart}${close}`;
      assert.deepEqual(await prerender(html), {html, drawn: 0, bytesAdded: 0, problems: []});
    });

  it('is not changed by a table within a paragraph: only the picture is written there, and it is told', async () => {
    const html = `<p>One ${chart} two</p>`;
    const result = await prerender(html);
    assert.equal(without(result.html), html);
    assert.doesNotMatch(result.html, /data-explainer-plain/);
    assert.deepEqual(
      result.problems.map(({severity, column}) => [severity, column]),
      [['warning', 8]],
    );
  });

  it('may be 5 MB with 200 tags', async () => {
    const html = Array.from({length: 200}, () => `<p>${'word '.repeat(5_000)}</p>${rows}`).join('\n');
    assert.ok(html.length > 5e6);
    const result = await prerender(html);
    assert.equal(result.drawn, 200);
    assert.equal(without(result.html), html);
  });

  it('may be nested a hundred thousand deep', async () => {
    const html = `${'<div>'.repeat(100_000)}${chart}`;
    assert.equal(without((await prerender(html)).html), html);
  });

  it('may be empty', async () => assert.equal((await prerender('')).html, ''));
});

describe('what is wrong', () => {
  const cases: Record<string, [html: string, message: RegExp]> = {
    'an unknown tag': [
      '<explainer-bar-chrt></explainer-bar-chrt>',
      /^2:3 error There is no <explainer-bar-chrt>\. Did you mean "explainer-bar-chart"\?/,
    ],
    'an unknown topic': [chart.replace('trainium', 'tranium'), /^2:3 error .*no built-in topic "tranium"/],
    'an unknown chart': [chart.replace('run-rates', 'x'), /^2:3 error .*no chart "x"\. It has: run-rates/],
    'an unknown attribute': [
      chart.replace('chart=', 'chrat='),
      /^2:3 error .*no attribute "chrat"\. Did you mean "chart"\?/,
    ],
    'an unknown time to hydrate': [
      chart.replace(' topic', ' hydrate="never" topic'),
      /^2:3 error hydrate is "never"/,
    ],
    'a tag without data': ['<explainer-bar-chart></explainer-bar-chart>', /^2:3 error .*has no data/],
    'a tag that is never closed': [
      '<explainer-bar-chart topic="trainium" /><p>x</p>',
      /^2:3 error .*is not closed/,
    ],
    'an address that nothing reads': [
      '<explainer-bar-chart src="x.csv"></explainer-bar-chart>',
      /^2:3 error .*"x\.csv"/,
    ],
    'data that is no JSON': [
      '<explainer-bar-chart><script type="application/json">{"a</script></explainer-bar-chart>',
      /^2:3 error /,
    ],
  };
  for (const [name, [html, message]] of Object.entries(cases))
    it(`is told with line and column, and nothing is lost: ${name}`, async () => {
      const article = `<p>One</p>\n  ${html}`;
      const result = await prerender(article);
      assert.equal(
        without(result.html),
        article.replace(/ hydrate="\w+"/, match => (result.drawn ? '' : match)),
      );
      assert.match((await messagesOf(article))[0]!, message);
    });

  it('does not keep other tags from being drawn', async () => {
    const {drawn, problems} = await prerender(
      `<explainer-x></explainer-x>${chart}<explainer-bar-chart></explainer-bar-chart>`,
    );
    assert.equal(drawn, 1);
    assert.equal(problems.length, 2);
  });

  const inRow = `<table>\n<tr>${chart}<td>x</td></tr></table>`;

  it('leaves alone a tag around which a browser would make something else, and draws the others', async () => {
    const html = `<p>One</p>${chart}\n${inRow}<p>Two</p>${rows}`;
    const result = await prerender(html);
    assert.equal(without(result.html), html);
    assert.equal(result.drawn, 2);
    assert.ok(result.html.includes(inRow));
    assert.deepEqual(
      result.problems.map(({line, column, severity, about}) => [line, column, severity, about]),
      [[3, 5, 'error', 'place']],
    );
    assert.match(
      result.problems[0]!.message,
      /^<explainer-bar-chart> stands where this article is not well formed: .*left as it was/,
    );
  });

  it('tells of each such tag among two hundred, in the order of the article', async () => {
    const words = `<p>${'word '.repeat(100)}</p>`;
    const html = Array.from({length: 200}, (_, index) =>
      [3, 4, 150].includes(index) ? inRow : rows + words,
    ).join('\n');
    const result = await prerender(`<explainer-x></explainer-x>${html}`);
    assert.equal(result.drawn, 197);
    const places = result.problems.map(({about, line}) => [about, line]);
    assert.deepEqual(places, [
      ['tag', 1],
      ['place', 8],
      ['place', 10],
      ['place', 302],
    ]);
    assert.equal(result.html.split(inRow).length, 4);
  });

  it('draws such a tag where only its picture is written, which harms nothing', async () => {
    const {drawn, problems} = await prerender(inRow, {write: 'shadow'});
    assert.deepEqual([drawn, problems], [1, []]);
  });

  it('has data for search engines of what was drawn', async () => {
    const {html} = await prerender(`${rows}${inRow}`, {jsonLd: true});
    const [data] = /<script type="application\/ld\+json".*?<\/script>/s.exec(html)!;
    assert.match(data, /Monday/);
    assert.doesNotMatch(data, /Nvidia/);
  });

  it('in a long article is looked for within bounds: what was not cleared is left alone too, and told', async () => {
    const tags = Array.from(
      {length: 60},
      (_, index) => `<p>${'word '.repeat(4_000)}</p>${index % 2 ? inRow : rows}`,
    );
    const html = tags.join('\n');
    const result = await prerender(html);
    assert.equal(without(result.html), html);
    assert.ok(result.problems.length >= 30, String(result.problems.length));
    assert.equal(result.drawn + result.problems.length, 60);
  });

  it('leaves an article alone in which all that we would write is elsewhere', async () => {
    const html = `<select>${chart}</select><svg><desc>${chart}</desc></svg>${chart}`;
    const result = await prerender(html);
    assert.equal(without(result.html), html);
  });
});

describe('what is written', () => {
  const hostile = '<img src=x onerror=alert(1)>"\'&</style></template></explainer-bar-chart><script>';

  const elementsOf = (node: Tree.Node): string[] => [
    ...('tagName' in node ? [node.tagName] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(elementsOf) : []),
    ...('content' in node ? elementsOf(node.content) : []),
  ];

  it('holds words of others as words', async () => {
    const escaped = hostile.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
    const html = await written(
      `<explainer-bar-chart heading="${escaped}"><table data-explainer-data><tr><th>label</th><th>value</th></tr>
        <tr><td>${escaped}</td><td>1</td></tr></table></explainer-bar-chart>`,
    );
    const found = new Set(elementsOf(parse(html)));
    for (const name of ['img', 'script']) assert.ok(!found.has(name), name);
  });

  it('has no style attribute and no handler, which a strict policy would refuse', async () =>
    assert.doesNotMatch(await written(chart), /\s(style|on\w+)=/));
});
