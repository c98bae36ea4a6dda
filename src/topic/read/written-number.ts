const pattern = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:e[-+]?\d+)?$/i;

/**
 * The number that a text says beyond doubt: `326,000.5` → 326000.5, also with a true minus sign.
 * `undefined` for all else: "", "0x10", "1.234,5", digits of other scripts, and 1e999, which no number can hold.
 */
export function parseWrittenNumber(text: string): number | undefined {
  const plain = text.replace('−', '-');
  const value = pattern.test(plain) ? Number(plain.replaceAll(',', '')) : NaN;
  return Number.isFinite(value) ? value : undefined;
}

/** A text of percent as a share: `80%` → 0.8. */
export function parsePercent(text: string): number | undefined {
  const percent = text.endsWith('%') ? parseWrittenNumber(text.slice(0, -1).trim()) : undefined;
  // Binary fractions: 7 / 100 would be written with noise after its last digit.
  return percent === undefined ? undefined : Number((percent / 100).toPrecision(15));
}
