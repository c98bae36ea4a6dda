/** What the numbers, the unit and the formula of one figure must not say. */
import type {Report} from './draft.js';
import {isLessFirm, type Missing, type Quantity} from './quantity.js';
import {type Figure, type Qualifier, statuses} from './schema.js';
import {parseUnit} from './unit.js';

/** A derived value may be rounded by so much of it: 6.5 stands for 6.52. */
const roundingTolerance = 0.005;

const short = (value: number) => Number(value.toPrecision(6));

function checkRange(figure: Figure, report: Report) {
  const pairs = [['low', 'value'], ['value', 'high'], ['low', 'high']] as const;
  for (const [lower, upper] of pairs)
    if (figure[lower]! > figure[upper]!)
      report('warning', [lower], `is ${figure[lower]}, above ${upper}, ${figure[upper]}. Write low ≤ value ≤ high.`);
}

function checkShare(figure: Figure, report: Report) {
  for (const end of ['low', 'value', 'high'] as const) {
    const share = figure[end]!;
    if (share < 0 || share > 1)
      report('warning', [end], `is ${share}, but a share lies between 0 and 1. Write ${short(share / 100)} for ${share}%.`);
  }
}

function checkStatus({status, condition}: Figure, report: Report) {
  if (!status)
    report('warning', ['status'], `is missing, so readers see "source not given". Write one of ${statuses.join(', ')}.`);
  if (status === 'hypothetical' && !condition)
    report('warning', ['condition'], 'is missing. Say what has to be true for a hypothetical number: "if …".');
}

/** "About" says less than "exact", "at least" less than "more than": so much an author may hold back. */
const saysNoMore = (stated: Qualifier, computed: Qualifier) =>
  stated === computed ||
  (stated === 'about' && computed === 'exact') ||
  (stated === 'at-least' && computed === 'more-than');

function checkAgainst(computed: Quantity, figure: Figure, report: Report) {
  const {value, status, qualifier = 'exact', unit} = figure;
  const check = (key: keyof Quantity, isRight: unknown, stated: unknown, gives: unknown) =>
    isRight || report('warning', [key], `is ${stated ?? 'missing'}, but its formula gives ${gives}. Write that, or correct the formula.`);
  const difference = Math.abs((value ?? NaN) - computed.value);
  check('value', difference <= roundingTolerance * Math.abs(computed.value), value, short(computed.value));
  check('status', !status || !computed.status || !isLessFirm(computed.status, status), status, computed.status);
  check('qualifier', saysNoMore(qualifier, computed.qualifier), qualifier, computed.qualifier);
  check('unit', !computed.unit || computed.unit === unit, unit, computed.unit);
}

function checkFormula(figure: Figure, computed: Quantity | Missing, report: Report) {
  if ('value' in computed) return checkAgainst(computed, figure, report);
  const [severity, says] = computed.isMistake ? (['error', 'is wrong'] as const) : (['warning', 'gives no value'] as const);
  report(severity, ['formula'], `${says}: ${computed.missing.replace(/[^.?]$/, '$&.')}`);
}

/** All that can be wrong with a figure by itself; `computed` is what its formula gives, if it has one. */
export function checkFigure(
  figure: Figure,
  computed: Quantity | Missing | undefined,
  currencies: ReadonlySet<string>,
  report: Report,
) {
  const unit = parseUnit(figure.unit);
  if (unit.kind === 'share') checkShare(figure, report);
  if (unit.kind === 'money' && !currencies.has(unit.currency))
    report('warning', ['unit'], `is read as money, and there is no currency ${unit.currency}. Write one such as USD, or a noun that is not three capitals.`);
  checkRange(figure, report);
  checkStatus(figure, report);
  if (computed) checkFormula(figure, computed, report);
}
