/** What the numbers and the formula of one figure must not say. */
import type {Report} from '../problem/draft.js';
import {isLessFirm, type Missing, type Quantity} from '../schema/quantity.js';
import type {Figure, Qualifier} from '../schema/schema.js';

/** A derived value may be rounded by so much of it: 6.5 stands for 6.52. */
const roundingTolerance = 0.005;

const short = (value: number) => Number(value.toPrecision(6));

/** Each of these holds the two ends of something that must not fall. */
const rises = [
  ['low', 'value'],
  ['value', 'high'],
  ['low', 'high'],
] as const;

function checkNumbers(figure: Figure, report: Report) {
  for (const [lower, upper] of rises)
    if (figure[lower]! > figure[upper]!)
      report(
        'warning',
        [lower],
        `is ${figure[lower]}, more than ${upper}, ${figure[upper]}. Correct one of them.`,
      );
  for (const end of ['low', 'value', 'high'] as const) {
    const share = figure.unit === 'share' && figure[end];
    if (!share || (share > 0 && share <= 1)) continue;
    const advice = share > 1 ? ` Write ${short(share / 100)} for ${share}%.` : '';
    report('warning', [end], `is ${share}, and a share lies between 0 and 1.${advice}`);
  }
}

/** "About" says less than "exact", "at least" less than "more than": so much an author may hold back. */
const saysNoMore = (stated: Qualifier, computed: Qualifier) =>
  stated === computed ||
  (stated === 'about' && computed === 'exact') ||
  (stated === 'at-least' && computed === 'more-than');

function checkAgainst(computed: Quantity, figure: Figure, report: Report) {
  const {value = NaN, status, qualifier = 'exact', unit} = figure;
  const check = (isRight: boolean, key: 'value' | 'status' | 'qualifier' | 'unit', gives: unknown) =>
    isRight ||
    report(
      'warning',
      [key],
      `is ${figure[key] ?? 'missing'}, but its formula gives ${gives}. Correct one of them.`,
    );
  const difference = Math.abs(value - computed.value);
  check(difference <= roundingTolerance * Math.abs(computed.value), 'value', short(computed.value));
  check(!status || !isLessFirm(computed.status, status), 'status', computed.status);
  check(saysNoMore(qualifier, computed.qualifier), 'qualifier', computed.qualifier);
  check(!computed.unit || computed.unit === unit, 'unit', computed.unit);
}

/** All that can be wrong with a figure by itself; `computed` is what its formula gives, if it has one. */
export function checkFigure(figure: Figure, computed: Quantity | Missing | undefined, report: Report) {
  checkNumbers(figure, report);
  if (!figure.status)
    report('warning', ['status'], 'is missing: source not given. Say what kind of number it is.');
  if (figure.status === 'hypothetical' && !figure.condition)
    report('warning', ['condition'], 'is missing. Say what a hypothetical number needs to hold: "if …".');
  if (!computed) return;
  if ('value' in computed) checkAgainst(computed, figure, report);
  else report(computed.isMistake ? 'error' : 'warning', ['formula'], `gives no value: ${computed.missing}`);
}
