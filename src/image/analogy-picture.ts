/** The picture of a scene: an exchange, or a pipe and a tank, with its numbers in words. */
import type {Amount, Glyph} from '../elements/analogy/amount.model.js';
import type {SceneModel} from '../elements/analogy/analogy.model.js';
import {place, placeThings, rowSize, type Place} from '../elements/analogy/exchange.geometry.js';
import type {Exchange, Rival} from '../elements/analogy/exchange.model.js';
import {tones} from '../elements/analogy/mapping.model.js';
import {box, placePipe, type Box} from '../elements/analogy/pipe.geometry.js';
import type {Pipe} from '../elements/analogy/pipe.model.js';
import type {AnalogyMessages} from '../i18n/en.analogy.js';
import type {Tone} from '../topic/schema/schema.js';
import {beside, flow, gap, rule, stack, withShapes, type Block} from './block.js';
import {layOn} from './colour.js';
import {say, type Drawing} from './drawing.js';
import {glyphPaths} from './glyph-paths.js';
import type {Shape} from './shape.js';

/** A tone by its name; none is ink. */
const colourOf = (tone: string, {palette}: Drawing) => (tone ? palette.tones[tone as Tone] : palette.ink);

const glyphAt = (glyph: Glyph, x: number, y: number, size: number, stroke: string, dash?: string): Shape => ({
  kind: 'glyph',
  x,
  y,
  size,
  box: 24,
  path: glyphPaths[glyph],
  stroke,
  strokeWidth: 1.5,
  isRound: true,
  dash,
});

/** A sign by itself. Words beside it say all that it does. */
export const sign = (glyph: Glyph, tone: string, drawing: Drawing, size = 26, dash?: string): Block => ({
  width: size,
  height: size,
  baseline: size * 0.75,
  drawAt: (x, y) => [glyphAt(glyph, x, y, size, colourOf(tone, drawing), dash)],
});

/** A number that has a name. */
type Named = Pick<Amount, 'label' | 'value'> & Partial<Amount>;

function drawAmount(
  {label, value, scale = '', glyph, signs = 0}: Named,
  width: number,
  drawing: Drawing,
  tone?: string,
): Block {
  const {styles} = drawing;
  const number = flow([say(value, styles.label, width, 3), say(scale, styles.note, width, 2)], {
    width,
    between: 6,
  });
  const drawn =
    tone !== undefined && glyph
      ? flow(
          Array.from({length: signs}, () => sign(glyph, tone, drawing)),
          {width, between: 2},
        )
      : gap(0);
  return stack([say(label, styles.note, width, 4), number, gap(2), drawn]);
}

/** A place with its thing and what that makes, or the outline that it leaves. */
function drawPlace({x, isFull, makes}: Place, {glyph, products}: Exchange, scale: number, drawing: Drawing) {
  const left = (x + (place.width - place.thing) / 2) * scale;
  const under = (place.thing - place.product) / 2;
  return (at: {x: number; y: number}): Shape[] => {
    const [startX, startY] = [at.x + left, at.y];
    if (!isFull) {
      return [
        {
          kind: 'rect',
          x: startX + 3 * scale,
          y: startY + 3 * scale,
          width: 18 * scale,
          height: 18 * scale,
          radius: 1.5,
          stroke: drawing.palette.muted,
          strokeWidth: 1,
          dash: '3 3',
        },
      ];
    }
    const thing = glyphAt(glyph, startX, startY, place.thing * scale, colourOf(tones.thing, drawing));
    const product =
      makes && products
        ? [
            glyphAt(
              products.glyph,
              startX + under * scale,
              startY + (place.thing + place.gap) * scale,
              place.product * scale,
              colourOf(tones.product, drawing),
            ),
          ]
        : [];
    return [thing, ...product];
  };
}

function drawPlaces(exchange: Exchange, side: 'own' | 'other', width: number, drawing: Drawing): Block {
  const row = rowSize(exchange);
  const scale = Math.min(1.4, width / row.width);
  return stack(
    placeThings(exchange, side).map((places): Block => {
      const drawn = places.map(one => drawPlace(one, exchange, scale, drawing));
      return {
        width: row.width * scale,
        height: row.height * scale,
        drawAt: (x, y) => drawn.flatMap(draw => draw({x, y})),
      };
    }),
    2,
  );
}

function drawSide(
  exchange: Exchange,
  side: 'own' | 'other',
  width: number,
  messages: AnalogyMessages,
  drawing: Drawing,
): Block {
  const {styles, palette} = drawing;
  const {label, total, crossed, products, queue} = exchange;
  const isOwn = side === 'own';
  const count = messages.ofMost(String(isOwn ? total - crossed : crossed), String(total));
  const product = isOwn ? products : products?.there;
  return stack([
    rule(width, palette.ink),
    gap(6),
    say(exchange[side] ?? '', styles.label, width, 3),
    say(`${label}: ${count}`, styles.note, width, 3),
    gap(8),
    drawPlaces(exchange, side, width, drawing),
    gap(4),
    product ? drawAmount(product, width, drawing) : gap(0),
    gap(8),
    isOwn && queue ? drawAmount(queue, width, drawing, tones.queue) : gap(0),
  ]);
}

function drawRival({glyph, label, isOn}: Rival, messages: AnalogyMessages, drawing: Drawing): Block {
  const {styles, palette} = drawing;
  const words = `${label}: ${isOn ? messages.rival : messages.noRival}`;
  const style = isOn ? styles.noteLabel : styles.note;
  return beside([
    {x: 0, block: sign(glyph, isOn ? tones.rival : '', drawing, 26, isOn ? undefined : '3 3')},
    {
      x: 34,
      y: 4,
      block: say(words, {...style, colour: isOn ? palette.ink : style.colour}, drawing.width - 34, 3),
    },
  ]);
}

/** Numbers that stand apart from each other, in columns where they have room. */
function drawAmounts(amounts: readonly Named[], width: number, drawing: Drawing): Block {
  const columns = Math.max(1, Math.min(amounts.length, Math.floor((width + 24) / 204)));
  const column = (width - 24 * (columns - 1)) / columns;
  const rows = Array.from({length: Math.ceil(amounts.length / columns)}, (_, row) =>
    beside(
      amounts.slice(row * columns, (row + 1) * columns).map((amount, index) => ({
        x: index * (column + 24),
        block: drawAmount(amount, column, drawing, tones.amount),
      })),
    ),
  );
  return stack(rows, 10);
}

function drawExchange(exchange: Exchange, width: number, messages: AnalogyMessages, drawing: Drawing): Block {
  const {own, other, amounts, rivals} = exchange;
  const {styles} = drawing;
  const isWide = width >= 440;
  const side = isWide ? (width - 32) / 2 : width;
  const sides = [
    drawSide(exchange, 'own', side, messages, drawing),
    other ? drawSide(exchange, 'other', side, messages, drawing) : gap(0),
  ];
  return stack(
    [
      isWide ? beside(sides.map((block, index) => ({x: index * (side + 32), block}))) : stack(sides, 14),
      stack(
        rivals.map(rival => drawRival(rival, messages, {...drawing, width})),
        4,
      ),
      amounts.length
        ? stack(
            [
              rule(width, drawing.palette.rule),
              gap(4),
              say(own, styles.noteLabel, width),
              drawAmounts(amounts, width, drawing),
            ],
            4,
          )
        : gap(0),
    ],
    14,
  );
}

/** The pipe’s flow in a quiet colour, its outlines in ink. */
function drawPipe(pipe: Pipe, width: number, drawing: Drawing): Block {
  const {palette, styles} = drawing;
  const size = Math.min(width, 510);
  const scale = size / box.width;
  const places = placePipe(pipe);
  const water = layOn(palette.tones.base, 0.4, palette.paper);
  const source = layOn(palette.ink, 0.25, palette.paper);
  const picture: Block = {
    width: size,
    height: box.height * scale,
    drawAt(left, top) {
      const draw = ({x, y, width, height}: Box, fill?: string, isOutlined = false): Shape => ({
        kind: 'rect',
        x: left + x * scale,
        y: top + y * scale,
        width: width * scale,
        height: Math.max(0, height * scale),
        fill,
        ...(isOutlined && {stroke: palette.ink, strokeWidth: 1.5}),
      });
      return [
        draw(places.flow, water),
        ...(places.fall ? [draw(places.fall, water)] : []),
        draw(places.stock, water),
        draw(places.source, source, true),
        draw(places.pipe, undefined, true),
        draw(places.tank, undefined, true),
      ];
    },
  };
  const key = withShapes(
    beside([{x: 22, block: say(pipe.from, styles.noteLabel, width - 22, 3)}]),
    (x, y) => [
      {
        kind: 'rect',
        x: x + 1,
        y: y + 1,
        width: 10,
        height: 16,
        fill: source,
        stroke: palette.ink,
        strokeWidth: 1,
      },
    ],
  );
  const {width: wide, length, tank, amounts} = pipe;
  return stack([key, picture, drawAmounts([wide, length, tank, ...amounts], width, drawing)], 10);
}

/** The picture of a scene, in its layout; nothing where it has none. */
export function drawScenePicture(
  {picture}: SceneModel,
  width: number,
  messages: AnalogyMessages,
  drawing: Drawing,
): Block {
  if (!picture) return gap(0);
  return picture.layout === 'pipe'
    ? drawPipe(picture, width, drawing)
    : drawExchange(picture, width, messages, drawing);
}
