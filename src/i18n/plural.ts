import {pluralRules} from '../format/intl-cache.js';

/** The forms of a word or sentence by number; `other` stands in for any form that is not there. */
export type PluralForms = {other: string} & Partial<Record<Intl.LDMLPluralRule, string>>;

/** The form that goes with `n` in the language: `plural('en', 1, {one: 'source', other: 'sources'})` → "source". */
export const plural = (locale: string, n: number, forms: PluralForms): string =>
  forms[pluralRules(locale).select(n)] ?? forms.other;
