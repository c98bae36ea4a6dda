/** Which way words run. */

const rightToLeftLanguages = new Set(
  'ar arc ckb dv fa ff-adlm ha-arab he iw ks ku-arab nqo pa-arab ps sd syr ug ur yi'.split(' '),
);

/** Whether pages in a language run from right to left: `ar-EG` → true. */
export function isRightToLeftLanguage(language: string): boolean {
  const [base = '', ...others] = language.toLowerCase().split('-');
  return rightToLeftLanguages.has(base) || others.some(part => rightToLeftLanguages.has(`${base}-${part}`));
}

const rightToLeftLetter = /^[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1eeff}]/u;

/** Whether words run from right to left, as their first letter does; words without letters do not. */
export function runsRightToLeft(words: string): boolean {
  const [letter] = /\p{L}/u.exec(words) ?? [];
  return letter !== undefined && rightToLeftLetter.test(letter);
}
