/** The picture of a calculator: bars from zero, or a field of dots, before it is drawn. */
import type {CalculatedTopic, CalculatorContext} from '../../format/calculated.js';
import {formatFigure} from '../../format/figure.js';
import {statusOf} from '../../topic/schema/lookup.js';
import {mostDots} from '../../topic/settings/setting-values.js';
import type {Calculator, Figure, FigureStatus} from '../../topic/schema/schema.js';

/** One bar: how long it is, from 0 to 1. */
export interface Bar {
  id: string;
  label: string;
  /** "$326 billion a year". Why there is no number is told where it stands large. */
  words: string;
  status: FigureStatus | 'unknown';
  share: number;
}

/** A field of dots, of which the first are full. */
export interface Dots {
  all: number;
  part: number;
  /**
   * "From a second source: 1,000 accelerators of 5,000 accelerators, illustrative. One dot: 100 accelerators." No
   * letters where one of the two is not known: there is nothing to say of what is not drawn.
   */
  words: string;
}

/** What is drawn. */
export interface Picture {
  bars?: Bar[];
  dots?: Dots;
}

const roundTops = [1, 1.5, 2, 3, 5, 7.5, 10];

/**
 * The end of a scale: the next round number, 326e9 → 500e9. While a slider moves it stays the same for a while, so that
 * the bars are seen to grow and not all of them at once to shrink.
 */
export function roundTop(value: number): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const round = roundTops.map(top => top * power).find(top => top >= value * (1 - 1e-9));
  // Beside the smallest and the largest numbers there are, no round one can be written.
  return round && round < Infinity ? round : value;
}

/** How long a bar is. A number below zero, which a reader can set, has none. */
const toShare = (value: number, top: number) => Math.min(1, Math.max(0, value / top));

/** `{bars: ['pace', 'year']}` → two bars on one scale. Nothing where no picture is asked for. */
export function toPicture(
  {picture}: Calculator,
  calculated: CalculatedTopic,
  context: CalculatorContext,
): Picture {
  const {figureOf, write} = calculated;
  const valueOf = (id: string) => figureOf(id).value ?? 0;
  const ids = picture?.bars ?? [];
  const top = roundTop(Math.max(0, ...ids.map(valueOf)));
  const bars = ids.map((id): Bar => {
    const figure = figureOf(id);
    return {
      id,
      label: figure.label,
      words: write(id, true),
      status: statusOf(figure),
      share: toShare(valueOf(id), top),
    };
  });
  return {
    ...(bars.length && {bars}),
    ...(picture?.dots && {dots: toDots(picture.dots, calculated, context)}),
  };
}

type DotsData = NonNullable<NonNullable<Calculator['picture']>['dots']>;

function toDots(
  {all, part, each = 1}: DotsData,
  {figureOf, write}: CalculatedTopic,
  {topic, language, messages}: CalculatorContext,
): Dots {
  const [whole, drawn] = [figureOf(all), figureOf(part)];
  const countOf = ({value = 0}: Figure) => Math.min(mostDots, Math.max(0, Math.round(value / each)));
  const isKnown = whole.value !== undefined && drawn.value !== undefined;
  const one = formatFigure({value: each, unit: whole.unit}, {locale: language, units: topic.units});
  const said = messages.result(
    drawn.label,
    messages.ofAll(write(part), write(all)),
    messages.statuses[statusOf(drawn)],
  );
  return {
    all: countOf(whole),
    part: countOf(drawn),
    words: isKnown ? `${said}${each === 1 ? '' : ` ${messages.oneDot(one)}`}` : '',
  };
}
