/** Articles in which tags beside ours have no end tag, or stand where they end ours. */
export const chart = '<explainer-bar-chart topic="trainium">';
export const end = '</explainer-bar-chart>';

/** Articles with an open tag that HTML lets be, and in which the chart is drawn. */
export const sound: Record<string, string> = {
  'a paragraph without end tag': `<p>Some words${chart}${end}`,
  'a paragraph without end tag, and another after it': `<p>Some words${chart}${end}<p>More`,
  'formatting without end tag': `<p><b>Some <i>words${chart}${end}<p>More`,
  'formatting in it without end tag': `${chart}<b>Words${end}<p>More`,
  'a link around it': `<p><a href="x">Some words${chart}${end}<p>More`,
  'a list entry without end tag': `<ul><li>Some words${chart}${end}<li>More</ul>`,
  'a cell without end tag': `<table><tr><td>Some${chart}${end}<td>More</table>`,
  'a description without end tag': `<dl><dt>One${chart}${end}<dd>Two${chart}${end}</dl>`,
  'a heading around it with a heading in it': `<h2>Some${chart}<h3>words</h3>${end}</h2>`,
  'a paragraph in it': `${chart}<p>Words</p>${end}<p>More`,
};

/** Articles in which a browser has no end for it, and why. */
export const broken: [what: string, article: string, why: string][] = [
  [
    'a paragraph in a paragraph',
    `<p>Some\nwords${chart}<p>Words</p>${end}<p>More`,
    'ends at 2:44, before its end tag: the <p> there ends what stands around it. Put one of the two elsewhere.',
  ],
  [
    'a box in a paragraph',
    `<p>Some${chart}<div>Words</div>${end}</p>`,
    'ends at 1:46, before its end tag: the <div> there ends what stands around it. Put one of the two elsewhere.',
  ],
  [
    'a list entry in a list entry',
    `<ul><li>Some${chart}<li>Words</li>${end}</ul>`,
    'ends at 1:51, before its end tag: the <li> there ends what stands around it. Put one of the two elsewhere.',
  ],
  [
    'a link in a link',
    `<a href="x">${chart}<a href="y">Words</a>${end}`,
    'ends at 1:51, before its end tag: the <a> there ends what stands around it. Put one of the two elsewhere.',
  ],
  [
    'the end of a box around it',
    `<div>${chart}Words</div>${end}`,
    'ends at 1:49, before its end tag: the </div> there ends what stands around it. Write </explainer-bar-chart> before it.',
  ],
  [
    'the end of formatting around it',
    `<p><b>${chart}</b>Words${end}`,
    'ends at 1:45, before its end tag: the </b> there ends what stands around it. Write </explainer-bar-chart> before it.',
  ],
  [
    'the end of a cell around it',
    `<table><tr><td>${chart}</td><td>${end}</table>`,
    'ends at 1:54, before its end tag: the </td> there ends what stands around it. Write </explainer-bar-chart> before it.',
  ],
  [
    'a paragraph in it without end tag',
    `${chart}\n<p>Words${end}<p>More`,
    'is not closed by its end tag, because the <p> in it, at 2:1, has none. Write </p> before </explainer-bar-chart>.',
  ],
  [
    'a box in it without end tag',
    `<section>${chart}<i><div>Words${end}</section>`,
    'is not closed by its end tag, because the <div> in it, at 1:51, has none. Write </div> before </explainer-bar-chart>.',
  ],
  [
    'no end tag',
    `<p>Some${chart}<p>More ${chart}${end}`,
    'is not closed, and would swallow what follows. Write </explainer-bar-chart> behind it.',
  ],
];
