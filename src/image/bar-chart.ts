/** A bar chart as a picture. */
import {formatText} from '../format/text.js';
import {messagesFor, type Messages} from '../i18n/messages.js';
import {placeBars, type PlacedBar} from '../elements/bar-chart/bar-chart.geometry.js';
import {toBarModel, type BarRow} from '../elements/bar-chart/bar-chart.model.js';
import type {BarChart} from '../topic/schema/schema.js';
import {drawBar} from './bar-look.js';
import {beside, flow, stack, stackWithin, type Block} from './block.js';
import {say, toneOf, type Drawing, type Picture} from './drawing.js';
import {footOf} from './foot.js';
import type {Shape} from './shape.js';

/** From here on names stand beside the bars, as in the element; in less room above them. */
const wide = 512;
const barHeight = 30;
/** Between a bar and its value. */
const toValue = 8;
/** The highest that all bars together get. */
const mostHigh = 2400;

const wordsBeside = ({label, condition = ''}: BarRow, width: number, {styles}: Drawing) =>
  stack([say(label, styles.label, width, 5), say(condition, styles.note, width, 5)]);

/** Value and status: beside each other if there is room, else below each other. */
const valueOf = ({shortValue, statusName}: BarRow, width: number, isStacked: boolean, {styles}: Drawing) =>
  flow([say(shortValue, styles.value, width, 4), say(statusName, styles.note, width, 4)], {
    width: isStacked ? 0 : width,
    between: 7,
  });

/** How wide the plot can be, so that every value has room behind its bar, or as far as it reaches beyond. */
const plotWidth = (bars: readonly PlacedBar[], values: readonly Block[], width: number) =>
  bars.reduce((least, {lead, length, tail}, index) => {
    const reach = lead + length + tail;
    const left = width - toValue - values[index]!.width;
    return reach > 0 ? Math.min(least, left / reach) : least;
  }, width);

/** Values, and the width that they leave to the bars: behind a short one there is room for more words in a line. */
function fitValues(rows: readonly BarRow[], bars: readonly PlacedBar[], width: number, drawing: Drawing) {
  const inOneLine = rows.map(row => valueOf(row, width, false, drawing));
  const plot = plotWidth(bars, inOneLine, width);
  if (plot > width * 0.5) return {values: inOneLine, plot};
  const narrow = rows.map(row => valueOf(row, width * 0.4, true, drawing));
  const widest = plotWidth(bars, narrow, width);
  const values = rows.map((row, index) => {
    const {lead, length, tail} = bars[index]!;
    const room = width - (lead + length + tail) * widest - toValue;
    return valueOf(row, Math.max(room, narrow[index]!.width), true, drawing);
  });
  return {values, plot: widest};
}

/** The bar, the line of zero, and the ends of a range. */
function track(
  row: BarRow,
  bar: PlacedBar,
  plot: {zero: number; width: number; height: number},
  drawing: Drawing,
): Block {
  const {palette} = drawing;
  const {zero, width, height} = plot;
  const middle = height / 2;
  return {
    width,
    height,
    drawAt(x, y) {
      const at = (share: number) => x + share * width;
      const zeroLine: Shape = {
        kind: 'rect',
        x: at(zero) - 0.5,
        y,
        width: 1,
        height,
        fill: palette.ink,
      };
      const drawn = row.value
        ? drawBar({
            status: row.status,
            tone: toneOf(drawing, row.tone),
            paper: palette.paper,
            x: at(bar.lead),
            y: y + middle - barHeight / 2,
            width: bar.length * width,
            height: barHeight,
            isBackward: bar.isNegative,
          })
        : [];
      return [...drawn, zeroLine, ...drawRange(bar, at, y + middle, drawing)];
    },
  };
}

/** A range crosses its bar: a line in ink with a rim of paper. */
function drawRange(
  {whisker}: PlacedBar,
  at: (share: number) => number,
  y: number,
  {palette}: Drawing,
): Shape[] {
  if (!whisker) return [];
  const [from, to] = [at(whisker.from), at(whisker.to)];
  const lines = [
    [from, y, to, y],
    [from, y - 6, from, y + 6],
    [to, y - 6, to, y + 6],
  ] as const;
  return [
    {kind: 'lines', lines, stroke: palette.paper, strokeWidth: 4.5},
    {kind: 'lines', lines, stroke: palette.ink, strokeWidth: 1.5},
  ];
}

const middleOf = (height: number, block: Block) => (height - block.height) / 2;

/** A row of the picture, once it is known how wide its parts are. */
type PlaceRow = (row: BarRow, index: number) => Block;

function besideNames(rows: readonly BarRow[], drawing: Drawing): PlaceRow {
  const most = drawing.width * 0.4 - 20;
  const names = rows.map(row => wordsBeside(row, most, drawing));
  const from = Math.max(...names.map(({width}) => width)) + 20;
  const {bars, zero} = placeBars(rows);
  const {values, plot} = fitValues(rows, bars, drawing.width - from, drawing);
  return (row, index) => {
    const [name, value, bar] = [names[index]!, values[index]!, bars[index]!];
    const height = Math.max(52, name.height + 10, value.height + 10);
    return beside([
      {x: 0, y: middleOf(height, name), block: name},
      {x: from, block: track(row, bar, {zero, width: plot, height}, drawing)},
      {
        x: from + (bar.lead + bar.length + bar.tail) * plot + toValue,
        y: middleOf(height, value),
        block: value,
      },
    ]);
  };
}

function belowNames(rows: readonly BarRow[], drawing: Drawing): PlaceRow {
  const {bars, zero} = placeBars(rows);
  const {values, plot} = fitValues(rows, bars, drawing.width, drawing);
  return (row, index) => {
    const [value, bar] = [values[index]!, bars[index]!];
    const height = Math.max(40, value.height + 4);
    const place = (bar.lead + bar.length + bar.tail) * plot + toValue;
    return stack(
      [
        wordsBeside(row, drawing.width, drawing),
        beside([
          {x: 0, block: track(row, bar, {zero, width: plot, height}, drawing)},
          {x: place, y: middleOf(height, value), block: value},
        ]),
      ],
      4,
    );
  };
}

const isWide = ({width}: Drawing) => width >= wide;

const told = ({label, longValue, statusName}: BarRow, messages: Messages) =>
  `${messages.bar(label, longValue)} ${statusName}`;

/** The chart with all of its bars; of more than fit, words say how many there are. */
export function drawBarChart(chart: BarChart, drawing: Drawing): Picture {
  const {topic, problems, language, attributes, styles, width} = drawing;
  const messages = messagesFor(language);
  const order = (attributes.sort ?? chart.sort) === 'value' ? 'value' : 'given';
  const {rows} = toBarModel(chart, {topic, problems, language, messages, order});
  const place = (isWide(drawing) ? besideNames : belowNames)(rows, drawing);
  return {
    title: formatText(chart.title, drawing),
    message: formatText(chart.message ?? '', drawing),
    body: stackWithin(rows.map(place), {
      most: mostHigh,
      between: isWide(drawing) ? 0 : 8,
      more: count => say(`…${messages.andMore(count)}`, styles.quiet, width),
    }),
    doubts: rows.flatMap(({doubts}) => doubts),
    note: formatText(chart.note ?? '', drawing),
    foot: footOf(rows, {topic, language, messages}),
    told: rows.map(row => told(row, messages)),
    toldLast: footOf(rows, {topic, language, messages}),
  };
}
