import type {FigureStatus} from '../topic/schema/schema.js';
import {layOn} from './colour.js';
import type {Shape} from './shape.js';

/** A bar, from where it begins to where its value is. */
export interface DrawnBar {
  status: FigureStatus | 'unknown';
  tone: string;
  paper: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Whether its value is at its other end. */
  isBackward?: boolean;
}

/** How much of its tone is left where a bar is at its lightest: never under 3:1 on either paper, whatever the tone. */
export const lightest = {faded: 0.75, hatched: 0.78} as const;

type Segment = readonly [number, number, number, number];

/** Lines from the lower left to the upper right, cut off at the edges of the box. */
function hatching({x, y, width, height}: DrawnBar, distance: number): Segment[] {
  const count = Math.floor((width + height) / distance);
  return Array.from({length: count}, (_, index): Segment => {
    const reach = (index + 0.5) * distance;
    const [from, to] = [Math.max(0, reach - height), Math.min(width, reach)];
    return [x + from, y + reach - from, x + to, y + reach - to];
  });
}

/** The outline lies inside of the bar, whatever its width. */
const outline = ({x, y, width, height, tone}: DrawnBar, strokeWidth: number) =>
  ({
    kind: 'rect',
    x: x + strokeWidth / 2,
    y: y + strokeWidth / 2,
    width: Math.max(0.1, width - strokeWidth),
    height: height - strokeWidth,
    stroke: tone,
    strokeWidth,
  }) as const;

/**
 * A bar as the bar chart draws it, told apart without colour: solid what is reported, with a light cap what is estimated,
 * fading and closed by a line what is extrapolated, hatched and dashed what is hypothetical, dotted what is illustrative,
 * an outline where nobody says.
 */
export function drawBar(bar: DrawnBar): Shape[] {
  const {status, tone, paper, isBackward = false} = bar;
  const width = Math.max(2, bar.width);
  const whole = {...bar, width};
  const {x, y, height} = whole;
  /** A part of the bar that ends where its value is. */
  const atEnd = (length: number) => (isBackward ? x : x + width - length);
  const full = {kind: 'rect', x, y, width, height, fill: tone} as const;
  switch (status) {
    case 'reported':
      return [full];
    case 'estimated': {
      const cap = Math.min(10, width / 3);
      return [{...full, x: isBackward ? x + cap : x, width: width - cap}, outline(whole, 1.5)];
    }
    case 'extrapolated':
      return [
        {...full, fade: {to: layOn(tone, lightest.faded, paper), isBackward}},
        {...full, x: atEnd(Math.min(3, width)), width: Math.min(3, width)},
      ];
    case 'hypothetical':
      return [
        {
          kind: 'lines',
          lines: hatching(whole, height < 14 ? 5 : 8.5),
          stroke: layOn(tone, lightest.hatched, paper),
          strokeWidth: 1.25,
        },
        {...outline(whole, 1.5), dash: '4.5 3'},
      ];
    case 'illustrative':
      return [{...outline(whole, 2), dash: '0 4', isRound: true}];
    case 'unknown':
      return [outline(whole, 1.5)];
  }
}
