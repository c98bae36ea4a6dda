/** One article, as a newspaper has it, with a place for a chart near its top. */

/** Our tag, with the words for whom it does not reach. */
export const tag = `<explainer-bar-chart topic="trainium" chart="run-rates">
  <p>Nvidia takes in $326 billion a year, if every quarter equals its last one.</p>
</explainer-bar-chart>`;

const bars = [
  {
    label: 'Nvidia',
    note: 'if each quarter equals the last',
    value: 326,
    text: '$326B',
    status: 'extrapolated',
    fill: '#263238',
  },
  {
    label: 'Amazon, if',
    note: 'its chips were a separate business',
    value: 50,
    text: 'about $50B',
    status: 'hypothetical',
    fill: '#9c3a1a',
  },
  {
    label: 'Amazon, now',
    note: 'its own chips, used inside AWS',
    value: 20,
    text: 'more than $20B',
    status: 'extrapolated',
    fill: '#9c3a1a',
  },
];

const [width, rowHeight, longest, largest] = [340, 72, 200, 326];

const toRow = ({label, note, value, text, status, fill}: (typeof bars)[number], index: number) => {
  const y = index * rowHeight;
  const length = (value / largest) * longest;
  return `<text y="${y + 16}" font-size="15" font-weight="700">${label}</text>
<text y="${y + 33}" font-size="13" fill="#444">${note}</text>
<rect y="${y + 40}" width="${length}" height="20" fill="${fill}"/>
<text part="value" x="${length + 6}" y="${y + 56}" font-size="16" font-weight="700">${text} <tspan font-size="12" font-weight="400">${status}</tspan></text>`;
};

/** What somebody writes who needs this chart once, with all that ours says: words, and rectangles in one SVG. */
export const handDrawn = `<figure>
<h3>Nvidia takes in about 6.5 times what Amazon’s chips might</h3>
<p>Revenue run rates, in dollars a year. Amazon’s larger bar is an “if”: it sells no chips to others today.</p>
<svg viewBox="0 0 ${width} ${bars.length * rowHeight}" width="100%" role="img" aria-label="Run rates of Nvidia and of Amazon’s chips">
${bars.map(toRow).join('\n')}
</svg>
<figcaption>Both Amazon bars count chips that AWS uses, so they overlap and cannot be added. As of: mid-2026 (Nvidia); April 2026 (Amazon, if); first quarter of 2026 (Amazon, now). Sources: an article on AWS and direct chip sales, Amazon’s letter to shareholders, iEXExchanger, a news note with a section for practitioners</figcaption>
</figure>`;

const paragraphs = [
  'A chip that is built for one house is an odd thing to sell. Its price is a cost, its buyers are colleagues, and nobody has ever had to write a manual for it.',
  'What it would bring in, sold to others, is a matter of “if”: the number is a comparison that a letter to shareholders makes, and not a price that anybody has paid.',
  'Beside it stands a number that is easier to check. It is what one company took in over three months, multiplied by four.',
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
