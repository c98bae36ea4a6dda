/** One article, as a newspaper has it, with a place for a chart near its top. */

/** Our tag, with the words for whom it does not reach. */
export const tag = `<explainer-bar-chart topic="trainium" chart="run-rates">
  <p>Nvidia takes in $326 billion a year, if every quarter equals its last one.</p>
</explainer-bar-chart>`;

const bars = [
  {label: 'Nvidia', note: 'if each quarter equals the last', value: 326, text: '$326B', fill: '#263238'},
  {
    label: 'Amazon, if',
    note: 'its chips were a separate business',
    value: 50,
    text: 'about $50B',
    fill: '#9c3a1a',
  },
  {
    label: 'Amazon, now',
    note: 'its own chips, used inside AWS',
    value: 20,
    text: 'more than $20B',
    fill: '#9c3a1a',
  },
];

const width = 340;

/** What somebody writes who needs this chart once: words and rectangles, with its sources under it. */
export const handDrawn = `<figure>
<svg viewBox="0 0 ${width} 200" width="100%" role="img" aria-label="Run rates of Nvidia and of Amazon’s chips" font-family="sans-serif">
${bars
  .map(
    (
      {label, note, value, text, fill},
      index,
    ) => `<text y="${index * 66 + 16}" font-size="14" font-weight="700">${label}</text>
<text y="${index * 66 + 32}" font-size="12">${note}</text>
<rect y="${index * 66 + 38}" width="${(value / 326) * 270}" height="18" fill="${fill}"/>
<text part="value" x="${(value / 326) * 270 + 6}" y="${index * 66 + 52}" font-size="14" font-weight="700">${text}</text>`,
  )
  .join('\n')}
</svg>
<figcaption>Revenue run rates, in dollars a year. As of mid-2026 (Nvidia), April 2026 (Amazon, if) and the first quarter of 2026 (Amazon, now). Sources: an article on AWS and direct chip sales, Amazon’s letter to shareholders, iEXExchanger.</figcaption>
</figure>`;

const paragraphs = [
  'A chip that is built for one house is an odd thing to sell. Its price is a cost, its buyers are colleagues, and nobody has ever had to write a manual for it.',
  'What it would bring in, sold to others, is a matter of “if”: the number is a comparison that a letter to shareholders makes, and not a price that anybody has paid.',
  'Beside it stands a number that is easier to check. It is what one company took in over three months, taken four times.',
];

/** The whole page. */
export const article = (head: string, chart: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>What is a chip worth to others?</title>
<style>body{margin:1rem auto;max-width:40rem;padding:0 .75rem;font:1rem/1.5 sans-serif}figure{margin:1.5rem 0}</style>
${head}
</head>
<body>
<h1>What is a chip worth to others?</h1>
<p>${paragraphs[0]}</p>
${chart}
${[...paragraphs, ...paragraphs, ...paragraphs].map(words => `<p>${words}</p>`).join('\n')}
</body>
</html>`;
