/** A scene of an analogy as a picture, with what stands for what in it, and where that stops. */
import type {AnalogyContext} from '../elements/analogy/amount.model.js';
import {scenesOf, settingsOf, toSceneModel, type SceneModel} from '../elements/analogy/analogy.model.js';
import {toNumbersNote} from '../elements/analogy/numbers-note.model.js';
import {toRows, type MappedRow} from '../elements/analogy/mapping.model.js';
import {sourceName} from '../format/citation.js';
import {formatText} from '../format/text.js';
import {analogyMessagesFor} from '../i18n/analogy.js';
import type {Analogy, Source} from '../topic/schema/schema.js';
import {drawScenePicture, sign} from './analogy-picture.js';
import {beside, gap, rule, stack, stackWithin, words, type Block} from './block.js';
import {say, type Drawing, type NotThere, type Picture} from './drawing.js';
import {sourcesLine} from './foot.js';

/** From here on the picture stands beside what is told. */
const wide = 880;
const between = 40;
const mostHigh = 1800;

/** An analogy with what drawing it takes. */
interface Shown {
  analogy: Analogy;
  context: AnalogyContext;
  drawing: Drawing;
}

function drawTold(model: SceneModel, width: number, {context, drawing}: Shown): Block {
  const {styles} = drawing;
  const {guess, controls} = model;
  const across = Math.min(width, styles.text.size * 38);
  return stack(
    [
      say(model.place, styles.note, across),
      say(model.title, styles.subtitle, across, 4),
      say(model.text, styles.text, across, 14),
      ...controls.map(({label, value}) => say(`${label}: ${value}`, styles.note, across, 3)),
      guess
        ? words(
            [
              {words: `${guess.question} `, style: styles.label},
              {words: context.messages.comesTo(guess.value), style: styles.text},
            ],
            {width: across, most: 8},
          )
        : gap(0),
    ],
    4,
  );
}

/** What the scene tells, beside or above its picture; below them what follows. */
function drawScene(model: SceneModel, shown: Shown): Block {
  const {width, palette, styles} = shown.drawing;
  const {messages} = shown.context;
  const isWide = width >= wide;
  const column = isWide ? width * 0.36 : width;
  const told = drawTold(model, column, shown);
  const rest = width - column - between;
  const picture = drawScenePicture(model, isWide ? rest : width, messages, shown.drawing);
  return stack(
    [
      isWide
        ? beside([
            {x: 0, block: told},
            {x: column + between, block: picture},
          ])
        : stack([told, picture], 14),
      model.sentence
        ? stack([rule(width, palette.rule), gap(8), say(model.sentence, styles.label, width, 8)])
        : gap(0),
    ],
    14,
  );
}

function drawRow(
  {sign: drawn, source, target, relation, sources, limits}: MappedRow,
  {context, drawing}: Shown,
): Block {
  const {styles, width, palette} = drawing;
  const {messages} = context;
  const inset = 34;
  const column = (width - inset - 20) / 2;
  const said = sources.length
    ? `${messages.sources}: ${sources.map(sourceName).join(', ')}.`
    : messages.ownRow;
  const across = Math.min(width - inset, styles.note.size * 54);
  const below = [
    words(
      [
        {words: relation ? `${relation} ` : '', style: styles.noteInk},
        {words: said, style: styles.note},
      ],
      {width: across, most: 8},
    ),
    ...limits.map(limit =>
      words(
        [
          {words: `${limit.kind}. `, style: styles.noteLabel},
          {words: limit.text, style: styles.noteInk},
        ],
        {width: across, most: 8},
      ),
    ),
  ];
  return stack([
    rule(width, palette.rule),
    gap(8),
    beside([
      {x: 0, block: drawn ? sign(drawn.glyph, drawn.tone, drawing) : gap(0)},
      {x: inset, y: 2, block: say(source, styles.label, column, 6)},
      {x: inset + column + 20, y: 2, block: say(target, styles.label, column, 6)},
    ]),
    gap(3),
    beside([{x: inset, block: stack(below, 3)}]),
  ]);
}

/** What stands for what in this scene, with where that misleads. */
function drawMapping(rows: readonly MappedRow[], shown: Shown): Block {
  const {analogy, context, drawing} = shown;
  const {styles, width} = drawing;
  const {messages} = context;
  if (rows.length === 0) return gap(0);
  const column = (width - 54) / 2;
  return stack([
    say(messages.mapping, styles.subtitle, width),
    gap(4),
    beside([
      {x: 34, block: say(analogy.source.label, styles.note, column, 3)},
      {x: 54 + column, block: say(analogy.target.label, styles.note, column, 3)},
    ]),
    gap(6),
    stackWithin(
      rows.map(row => drawRow(row, shown)),
      {
        most: mostHigh,
        between: 10,
        more: count => say(`…${messages.andMore(count)}`, styles.quiet, width),
      },
    ),
  ]);
}

/** The rows of the scene, or all where it names none; each with its limits, which belong to it wherever it stands. */
function rowsOf(model: SceneModel, analogy: Analogy, context: AnalogyContext): MappedRow[] {
  const named = new Set(model.rows.map(({id}) => id));
  const rows = toRows(analogy, context);
  return named.size ? rows.filter(({id}) => named.has(id)) : rows;
}

/** The numbers of a picture in words: what stands on both sides, who is a rival now. */
function toldOf({picture, numbers}: SceneModel, {messages}: AnalogyContext): string[] {
  const amounts = numbers.map(({label, value}) => `${label}: ${value}`);
  if (picture?.layout !== 'exchange') return amounts;
  const {own, other, label, total, crossed, rivals, products} = picture;
  const count = (number: number) => messages.ofMost(String(number), String(total));
  return [
    `${own}, ${label}: ${count(total - crossed)}`,
    ...(other ? [`${other}, ${label}: ${count(crossed)}`] : []),
    ...amounts,
    ...(other && products?.there ? [`${products.there.label}: ${products.there.value}`] : []),
    ...rivals.map(rival => `${rival.label}: ${rival.isOn ? messages.rival : messages.noRival}`),
  ];
}

/** The scene that is asked for, or the first. */
export function drawAnalogy(analogy: Analogy, drawing: Drawing): Picture | NotThere {
  const {topic, language, attributes} = drawing;
  const context = {topic, language, messages: analogyMessagesFor(language)};
  const {messages} = context;
  const all = scenesOf(analogy);
  const wanted = attributes.scenes?.trim().split(/\s+/);
  const unknown = [...(wanted ?? []), ...(attributes.scene ? [attributes.scene] : [])].find(
    name => !all.some(({id}) => id === name),
  );
  if (unknown !== undefined) {
    const there = all.map(({id}) => id).join(', ') || 'none';
    return {notThere: `The analogy "${analogy.id}" has no scene "${unknown}". It has: ${there}.`};
  }
  const scenes = scenesOf(analogy, wanted);
  const scene = scenes.find(({id}) => id === attributes.scene) ?? scenes[0];
  const model = scene && toSceneModel(analogy, scene, settingsOf(analogy, scene), context, scenes);
  const shown = {analogy, context, drawing};
  const rows = model ? rowsOf(model, analogy, context) : toRows(analogy, context);
  const behind = toNumbersNote(analogy, context);
  const sources = [...new Set<Source>([...behind.sources, ...rows.flatMap(row => row.sources)])];
  const figures = behind.figures.length ? `${behind.figures.join('; ')}.` : '';
  const from = sourcesLine(sources.slice(0, 4), Math.max(0, sources.length - 4), {messages});
  return {
    title: formatText(analogy.title, drawing),
    message: analogy.source.synopsis,
    body: stack([model ? drawScene(model, shown) : gap(0), drawMapping(rows, shown)], 24),
    doubts: [],
    note: '',
    foot: [[analogy.inventedNumbers, figures].filter(Boolean).join(' '), from],
    told: model ? toldOf(model, context) : rows.map(({source, target}) => `${source}: ${target}`),
    toldLast: [model?.sentence ?? '', analogy.inventedNumbers ?? '', from],
  };
}
