/** Articles of at most 64 kB that make as much work as their authors could think of. */

const most = 64_000;

/** As often as it fits, numbered so that no two are alike. */
function repeated(write: (number: number) => string, room = most): string {
  let html = '';
  for (let number = 0, next = write(0); html.length + next.length <= room; next = write(++number))
    html += next;
  return html;
}

const nested = (open: string, close: string, room = most) => {
  const depth = Math.floor(room / (open.length + close.length));
  return open.repeat(depth) + close.repeat(depth);
};

const tag = (name: string, attributes: string, inside = '') =>
  `<explainer-${name} ${attributes}>${inside}</explainer-${name}>`;

const rows = (count: number, value: (row: number) => string) =>
  `<table data-explainer-data><tr><th>label</th><th>value</th></tr>${Array.from(
    {length: count},
    (_, row) => `<tr><td>r${row}</td><td>${value(row)}</td></tr>`,
  ).join('')}</table>`;

const script = (topic: unknown) => `<script type="application/json">${JSON.stringify(topic)}</script>`;

const figures = (count: number, more: (index: number) => object = () => ({})) =>
  Array.from({length: count}, (_, index) => ({
    id: `f${index}`,
    label: `F${index}`,
    value: index,
    unit: 'USD',
    status: 'illustrative',
    ...more(index),
  }));

const topic = (parts: object) => ({schemaVersion: 1, id: 't', title: 'T', figures: [], ...parts});

const formattingTags = (count: number) => Array.from({length: count}, (_, index) => `<b a${index}>`).join('');

/** By what they are full of. */
export const hardArticles: Readonly<Record<string, () => string>> = {
  'charts, each with a heading of its own': () =>
    repeated(number => tag('bar-chart', `topic=trainium heading=${number}`)),
  'tables, each with a heading of its own': () =>
    repeated(number => tag('comparison-table', `topic=trainium heading=${number}`)),
  'analogies, each with a heading of its own': () =>
    repeated(number => tag('analogy', `topic=trainium heading=${number}`)),
  'analogies that are all alike': () => repeated(() => tag('analogy', 'topic=trainium')),
  'calculators, each with a heading of its own': () =>
    repeated(number => tag('calculator', `topic=trainium heading=${number}`)),
  'references, each with a heading of its own': () =>
    repeated(number => tag('sources', `topic=trainium heading=${number}`)),
  'references of the page beside charts': () =>
    repeated(
      number =>
        tag('sources', `topic=trainium of=page heading=${number}`) + tag('bar-chart', 'topic=trainium'),
    ),
  'numbers in sentences': () =>
    repeated(
      number =>
        `<p>${tag('figure', `topic=trainium figure=nvidia-run-rate id=${number}`, '$326 billion')}</p>`,
    ),
  'tables nested in our tags': () =>
    nested(
      '<explainer-bar-chart><table data-explainer-data><tr><td>',
      '</td></tr></table></explainer-bar-chart>',
    ),
  'tables nested in our tags that nobody closes': () =>
    '<explainer-bar-chart><table data-explainer-data><tr><td>'.repeat(1_100),
  'our tags that nobody closes': () => '<explainer-figure figure=x>'.repeat(2_300),
  'our tags in each other': () => nested('<explainer-figure topic=trainium figure=x>', '</explainer-figure>'),
  'formatting tags that are opened again in every paragraph': () =>
    `<p>${formattingTags(500)}${'<p>x'.repeat(14_000)}`,
  'formatting tags in paragraphs that end': () =>
    `<p>${formattingTags(4_000)}</p>`.padEnd(48_000, '<p>x</p>'),
  'tags nested deeper than browsers go': () => '<div>'.repeat(12_800),
  'an attribute of signs': () =>
    `<explainer-bar-chart ${'#'.repeat(30_000)}\u2028${'#'.repeat(30_000)}></explainer-bar-chart>`,
  'attributes without end': () =>
    `<explainer-bar-chart ${repeated(number => `a${number} `, 60_000)}></explainer-bar-chart>`,
  'an attribute with a name of 60 kB': () =>
    `<explainer-bar-chart ${'x'.repeat(60_000)}></explainer-bar-chart>`,
  'a heading of 60 kB': () => tag('bar-chart', `topic=trainium heading="${'word '.repeat(12_000)}"`),
  'blanks and line ends': () => tag('bar-chart', `topic=trainium heading="${' \n'.repeat(30_000)}"`),
  'misplaced tags': () =>
    repeated(number => `<table><tr>${tag('bar-chart', `topic=trainium heading=${number}`)}</table>`),
  'text in a table, before which it is put': () =>
    `<table>${'<br>x'.repeat(12_000)}${tag('bar-chart', 'topic=trainium')}`,
  'rows of data': () => tag('bar-chart', '', rows(1_800, String)),
  'rows of data that are all wrong': () =>
    tag(
      'bar-chart',
      '',
      rows(1_500, row => `many${row}`),
    ),
  'a topic of figures': () =>
    tag(
      'bar-chart',
      '',
      script(
        topic({
          figures: figures(600),
          charts: [{id: 'c', title: 'C', message: 'M', bars: figures(600).map(({id}) => ({figure: id}))}],
        }),
      ),
    ),
  'a topic of figures that are all wrong': () =>
    tag(
      'bar-chart',
      '',
      script(topic({figures: figures(500, () => ({status: 'sure', asOf: '2024-13-45'}))})),
    ),
  'formulas that lean on each other': () =>
    tag(
      'bar-chart',
      '',
      script(
        topic({
          figures: figures(500, index => (index ? {value: undefined, formula: `f${index - 1} + 1`} : {})),
        }),
      ),
    ),
  'formulas in a circle': () =>
    tag(
      'bar-chart',
      '',
      script(
        topic({figures: figures(500, index => ({value: undefined, formula: `f${(index + 1) % 500} + 1`}))}),
      ),
    ),
  'a formula of 60 kB': () =>
    tag(
      'bar-chart',
      '',
      script(topic({figures: [{...figures(1)[0], value: undefined, formula: '1' + '+1'.repeat(30_000)}]})),
    ),
  'a formula nested 30,000 deep': () =>
    tag(
      'bar-chart',
      '',
      script(
        topic({
          figures: [
            {...figures(1)[0], value: undefined, formula: '('.repeat(30_000) + '1' + ')'.repeat(30_000)},
          ],
        }),
      ),
    ),
  'JSON nested 30,000 deep': () =>
    tag('bar-chart', '', `<script type="application/json">${'['.repeat(30_000)}</script>`),
  'one topic around many charts of it': () =>
    tag(
      'topic',
      '',
      script(
        topic({
          figures: figures(200),
          charts: [{id: 'c', title: 'C', message: 'M', bars: [{figure: 'f0'}, {figure: 'f1'}]}],
        }),
      ) + repeated(number => tag('bar-chart', `heading=${number}`), 40_000),
    ),
  'unknown tags': () => repeated(number => `<explainer-bar-chrt${number}></explainer-bar-chrt${number}>`),
  'signs for which there are entities': () => '&amp'.repeat(16_000),
};
