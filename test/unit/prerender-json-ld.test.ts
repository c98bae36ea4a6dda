/** JSON-LD in an article: where it is written, that it stays one, and that words of others stay words in it. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parse, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import {prerender, type PrerenderOptions} from '../../src/prerender/index.js';
import type {Claim, Dataset, Graph} from '../../src/prerender/json-ld/nodes.js';

const chart = '<explainer-bar-chart topic="trainium" chart="run-rates"></explainer-bar-chart>';
const figure = '<explainer-figure topic="trainium" figure="nvidia-run-rate">$326 billion</explainer-figure>';
const emptyFigure = figure.replace('$326 billion', '');

const rowsOf = (label: string, attributes = '') =>
  `<explainer-bar-chart${attributes}><table data-explainer-data><tr><th>label</th><th>value</th></tr><tr><td>${label}</td><td>80</td></tr></table></explainer-bar-chart>`;

const block = /<script type="application\/ld\+json" slot="explainer-json-ld">(.*?)<\/script>/gs;

const blocksIn = (html: string) => [...html.matchAll(block)].map(([, json]) => JSON.parse(json!) as Graph);

const withData = async (html: string, options: PrerenderOptions = {}) => {
  const {html: result, problems} = await prerender(html, {jsonLd: true, ...options});
  assert.deepEqual(problems, []);
  return result;
};

async function graphOf(html: string, options?: PrerenderOptions): Promise<Graph['@graph']> {
  const blocks = blocksIn(await withData(html, options));
  assert.equal(blocks.length, 1);
  return blocks[0]!['@graph'];
}

const namesOf = (nodes: Graph['@graph']) => nodes.map(({name}) => name);

describe('the data of an article', () => {
  it('is written on request only', async () => {
    assert.doesNotMatch((await prerender(chart)).html, /ld\+json/);
    assert.deepEqual(blocksIn((await prerender(chart, {jsonLd: false})).html), []);
  });

  it('stands once, at the end of the last tag, and leaves all else as it is without it', async () => {
    const article = `<p>a</p>${chart}<p>b</p>${chart.replace('run-rates', '')}<p>c</p>`;
    const html = await withData(article);
    assert.equal(blocksIn(html).length, 1);
    assert.match(html, /<\/div><script [^>]*>[^<]*<\/script><\/explainer-bar-chart><p>c<\/p>$/);
    assert.equal(html.replace(block, ''), (await prerender(article)).html);
  });

  it('is counted among the bytes that were added', async () => {
    const [plain, more] = [await prerender(chart), await prerender(chart, {jsonLd: true})];
    const [script] = more.html.match(block)!;
    assert.equal(more.bytesAdded - plain.bytesAdded, Buffer.byteLength(script));
  });

  for (const write of ['both', 'shadow', 'plain'] as const)
    it(`is the same where ${write} of shadow tree and plain HTML is written`, async () =>
      assert.deepEqual(await graphOf(chart, {write}), await graphOf(chart)));

  it('has no nonce: no browser asks for one', async () =>
    assert.doesNotMatch(await withData(chart, {styles: {nonce: 'n1'}}), /<script[^>]*nonce/));

  it('stands in a figure only where there is nothing else, and leaves it its words', async () => {
    assert.match(await withData(`${chart}<p>${figure}</p>`), /<\/script><\/explainer-bar-chart>/);
    assert.match(
      await withData(`<p>It is ${figure}, <a href="#x">or ${figure}</a>.</p>`),
      /\$326 billion<script [^>]*>[^<]*<\/script><\/explainer-figure><\/a>\.<\/p>$/,
    );
    assert.match(await withData(emptyFigure), /<\/span><script/);
  });

  it('leaves out tags that could not be drawn', async () => {
    const {html, problems} = await prerender(
      `${chart}<explainer-bar-chart src="x.csv"></explainer-bar-chart>`,
      {
        jsonLd: true,
      },
    );
    assert.equal(problems.length, 1);
    assert.match(html, /<\/script><\/explainer-bar-chart><explainer-bar-chart src="x\.csv">/);
  });

  it('is not written where there is neither figure nor source', async () => {
    assert.equal((await prerender('<p>a</p>', {jsonLd: true})).html, '<p>a</p>');
    const html = await withData(
      '<explainer-bar-chart><script type="application/json">{"schemaVersion":1,"id":"a","title":"A",' +
        '"figures":[{"id":"b","label":"B","value":1,"unit":"GW"}],"charts":[{"id":"c","title":"C",' +
        '"bars":[{"figure":"b"}]}]}</script></explainer-bar-chart>',
    );
    assert.deepEqual(namesOf(blocksIn(html)[0]!['@graph']), ['A', 'B']);
  });
});

describe('a second run', () => {
  const article = `<p>a</p>${chart}<p>${figure}</p>${rowsOf('Monday')}`;

  it('changes nothing', async () => {
    const once = await withData(article);
    const twice = await prerender(once, {jsonLd: true});
    assert.equal(twice.html, once);
    assert.equal(twice.bytesAdded, 0);
  });

  it('takes it away where it is no longer asked for', async () =>
    assert.equal((await prerender(await withData(article))).html, (await prerender(article)).html));

  it('moves it, and does not double it, where the tag that had it cannot be drawn any more', async () => {
    const fetched = `${chart}<explainer-bar-chart src="a.csv"></explainer-bar-chart>`;
    const read = async () => ({body: 'label,value\na,5', isCsv: true});
    const once = await withData(fetched, {read});
    assert.match(once, /<\/script><\/explainer-bar-chart>$/);
    const {html} = await prerender(once, {jsonLd: true});
    assert.equal(blocksIn(html).length, 1);
    assert.match(html, /<\/script><\/explainer-bar-chart><explainer-bar-chart/);
    assert.deepEqual(blocksIn(html)[0]!['@graph'], await graphOf(chart));
  });

  it('leaves it where nothing can be drawn any more', async () => {
    const read = async () => ({body: 'label,value\na,5', isCsv: true});
    const once = await withData('<explainer-bar-chart src="a.csv"></explainer-bar-chart>', {read});
    assert.equal((await prerender(once, {jsonLd: true})).html, once);
  });

  it('leaves that of the page alone, also inside our tags', async () => {
    const own = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
    const html = await withData(`${own}${chart.replace('></', `>${own}</`)}`);
    assert.equal(html.split(own).length, 3);
    assert.equal(await withData(html), html);
  });
});

describe('the topics of an article', () => {
  it('are told once each: built in, around, inside and behind an address', async () => {
    const inside = `<explainer-topic topic="trainium"><p>${figure.replace(' topic="trainium"', '')}</p></explainer-topic>`;
    const read = async () => ({body: 'label,value\nRhine,1230', isCsv: true});
    const fetched = '<explainer-bar-chart src="a.csv" heading="Rivers"></explainer-bar-chart>';
    const nodes = await graphOf(
      `${chart}${inside}${fetched}${fetched}${rowsOf('Monday', ' heading="Loaves"')}`,
      {read},
    );
    const datasets = nodes.filter(node => node['@type'] === 'Dataset') as Dataset[];
    assert.deepEqual(
      datasets.map(({'@id': id}) => id),
      ['#explainer-trainium', '#explainer-data', '#explainer-data~2'],
    );
    assert.deepEqual(namesOf(datasets).slice(1), ['Rivers', 'Loaves']);
    assert.equal(nodes.filter(({name}) => name === 'Rhine').length, 1);
    assert.deepEqual(nodes.slice(0, -4), await graphOf(chart));
  });

  it('have all that stands behind their figures, also what no picture loads', async () => {
    const ratio = figure.replace('nvidia-run-rate', 'second-source-accelerators');
    const nodes = await graphOf(ratio);
    const [dataset] = nodes as [Dataset];
    assert.deepEqual(
      dataset.isBasedOn!.map(({name}) => name),
      ['Amazon may take Trainium chips beyond AWS'],
    );
    const claim = nodes.find(node => node['@id'].endsWith('/second-source-accelerators')) as Claim;
    assert.equal(claim.isBasedOn!.length, 2);
  });

  it('speak their own language, whatever the page speaks', async () => {
    const topic = (language: string) =>
      `<explainer-bar-chart><script type="application/json">{"schemaVersion":1,"id":"a","title":"A",${language}
        "figures":[{"id":"b","label":"B","value":5000000000,"unit":"USD"}],"charts":[{"id":"c","title":"C",
        "bars":[{"figure":"b"}]}]}</script></explainer-bar-chart>`;
    const textOf = async (html: string, options?: PrerenderOptions) => {
      const [dataset, claim] = (await graphOf(html, options)) as [Dataset, Claim];
      return [dataset.inLanguage, claim.text.slice(0, 26)];
    };
    assert.deepEqual(await textOf(topic('"language":"de",')), ['de', 'B: 5 Milliarden US-Dollar ']);
    assert.deepEqual(await textOf(topic(''), {language: 'de'}), [undefined, 'B: 5 Milliarden US-Dollar ']);
    assert.deepEqual(await textOf(topic('"language":"en",'), {language: 'de'}), [
      'en',
      'B: $5 billion (source not g'.slice(0, 26),
    ]);
  });
});

describe('a topic of somebody else', () => {
  const hostile = '</script><!--<script>alert(1)</script><img src=x onerror=alert(1)>]]>&lt;"\'\\';

  const topic = (words: string) =>
    JSON.stringify({
      schemaVersion: 1,
      id: 'hostile',
      title: `${words} title`,
      subjects: [{id: 's', label: words}],
      units: [{id: 'GW', one: words, other: words}],
      sources: [
        {id: 'bad', title: words, publisher: words, dateNote: words, url: 'javascript:alert(1)'},
        {id: 'good', title: words, publisher: words, description: words, url: 'https://example.org/?a=<b>&c'},
      ],
      figures: [
        {
          id: 'f',
          label: words,
          subject: 's',
          value: 1,
          unit: 'GW',
          claimedBy: words,
          condition: words,
          note: words,
          asOfNote: words,
          sources: ['good'],
        },
      ],
      charts: [{id: 'c', title: words, message: words, note: words, bars: [{figure: 'f'}]}],
    });

  const tagWith = (json: string, name = 'explainer-bar-chart') =>
    `<${name}><script type="application/json">${json.replaceAll('<', '\\u003c')}</script></${name}><p>after</p>`;

  const elementsOf = (node: Tree.Node): Tree.Element[] => [
    ...('tagName' in node ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(elementsOf) : []),
    ...('content' in node ? elementsOf(node.content) : []),
  ];

  it('cannot end the script, begin another or leave a comment open', async () => {
    const {html} = await prerender(tagWith(topic(hostile)), {jsonLd: true});
    const elements = elementsOf(parse(html));
    assert.deepEqual(
      elements.filter(({tagName}) => tagName === 'script').map(({attrs}) => attrs[0]!.value),
      ['application/json', 'application/ld+json'],
    );
    assert.equal(elements.filter(({tagName}) => tagName === 'img').length, 0);
    const [, json] = [...html.matchAll(block)][0]!;
    assert.doesNotMatch(json!, /[<>&\u2028\u2029]/);
    assert.equal((JSON.parse(json!) as Graph)['@graph'][0]!.name, `${hostile} title`);
  });

  it('may hold line separators, and halves of letters', async () => {
    const html = await withData(rowsOf('x', ' heading="a\u2028b\u2029c\ud800d"'));
    assert.match([...html.matchAll(block)][0]![1]!, /"name":"a\\u2028b\\u2029c\\ud800d"/);
    assert.equal(blocksIn(html)[0]!['@graph'][0]!.name, 'a\u2028b\u2029c\ud800d');
  });

  it('can link to the web only, also where all of its sources are shown', async () => {
    const {html} = await prerender(tagWith(topic('x'), 'explainer-sources'), {jsonLd: true});
    const json = JSON.stringify(blocksIn(html));
    assert.match(json, /"url":"https:\/\/example\.org\/\?a=%3Cb%3E&c"/);
    assert.doesNotMatch(json, /javascript:/);
  });

  it('gives its words as values and never as keys', async () => {
    const nodes = await graphOf(rowsOf('@id').replace('80', '1'));
    assert.deepEqual(namesOf(nodes), ['Data', '@id']);
    assert.equal(nodes[1]!['@id'], '#explainer-data/figures/row-2');
  });

  it('can be long', async () => {
    const rows = Array.from({length: 199}, (_, index) => `<tr><td>${index}</td><td>1</td></tr>`).join('');
    const nodes = await graphOf(rowsOf('x').replace('</table>', `${rows}</table>`));
    assert.equal(nodes.length, 201);
  });
});
