/** What numbers, units and dates of one figure must not say. */
import type {Report} from './draft.js';
import {isLessFirm, type Missing, type Quantity} from './quantity.js';
import {type Figure, type Qualifier, statuses} from './schema.js';
import {parseUnit} from './unit.js';

/** A derived value may be rounded by so much: 6.5 for 6.52. */
const roundingTolerance = 0.005;

const ends = ['low', 'value', 'high'] as const;

const short = (value: number) => Number(value.toPrecision(6));

function checkRange(figure: Figure, report: Report) {
  for (const [lower, upper] of [['low', 'value'], ['value', 'high'], ['low', 'high']] as const)
    if (figure[lower]! > figure[upper]!)
      report('warning', [lower], `is ${figure[lower]}, above ${upper}, ${figure[upper]}. Write low ≤ value ≤ high.`);
}

function checkUnit(figure: Figure, isCurrency: (code: string) => boolean, report: Report) {
  const unit = parseUnit(figure.unit);
  if (unit.kind === 'money' && !isCurrency(unit.currency))
    report('warning', ['unit'], `has three capitals, ${unit.currency}, but no currency is called so. Write one such as USD, or a noun that is not three capitals.`);
  if (unit.kind !== 'share') return;
  for (const end of ends)
    if (figure[end]! < 0 || figure[end]! > 1)
      report('warning', [end], `is ${figure[end]}, but a share lies between 0 and 1. Write ${short(figure[end]! / 100)} for ${figure[end]}%.`);
}

function checkStatus({status, condition}: Figure, report: Report) {
  if (!status)
    report('warning', ['status'], `is missing, so readers see "source not given". Write one of ${statuses.join(', ')}.`);
  if (status === 'hypothetical' && !condition)
    report('warning', ['condition'], 'is missing. Say what has to be true for a hypothetical number: "if …".');
}

/** "About" says less than "exact", and "at least" less than "more than": that much an author may hold back. */
const saysNoMore = (stated: Qualifier, computed: Qualifier) =>
  stated === computed ||
  (stated === 'about' && computed === 'exact') ||
  (stated === 'at-least' && computed === 'more-than');

function compare(figure: Figure, computed: Quantity, report: Report) {
  const differs = (key: string, stated: unknown, gives: unknown) => 
    report('warning', [key], `is ${stated}, but its formula gives ${gives}. Correct one of the two.`);
  const {value, status, qualifier = 'exact', unit} = figure;
  if (value === undefined) report('warning', ['value'], `is missing. Its formula gives ${short(computed.value)}.`);
  else if (Math.abs(value - computed.value) > roundingTolerance * Math.abs(computed.value)) differs('value', value, short(computed.value));
  if (status && computed.status && isLessFirm(computed.status, status)) differs('status', status, computed.status);
  if (!saysNoMore(qualifier, computed.qualifier)) differs('qualifier', qualifier, computed.qualifier);
  if (computed.unit && computed.unit !== unit) differs('unit', unit, computed.unit);
}

function checkFormula(figure: Figure, computed: Quantity | Missing, report: Report) {
  if ('value' in computed) compare(figure, computed, report);
  else if (computed.isMistake) report('error', ['formula'], `is wrong: ${computed.missing}.`);
  else report('warning', ['formula'], `gives no value: ${computed.missing}.`);
}
