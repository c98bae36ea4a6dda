import type {enAnalogy} from './en.analogy.js';
import type {enAsking} from './en.asking.js';
import type {enCalculator} from './en.calculator.js';
import type {enCalculatorText} from './en.calculator-text.js';
import type {enChanges} from './en.changes.js';
import type {enChart} from './en.chart.js';
import type {enCopying} from './en.copying.js';
import type {enEvidence} from './en.evidence.js';
import type {enFigure} from './en.figure.js';
import type {enReading} from './en.reading.js';
import type {enSources} from './en.sources.js';
import {en} from './en.js';
import type {TableMessages} from './en.table.js';
import type {enTableText} from './en.table-text.js';
import type {enWeighing} from './en.weighing.js';

/** The words of the interface, one form for all languages; English is the model. */
export type Messages = typeof en;

/** With the words that load later, each kind with what shows it. */
type MoreMessages = Messages &
  typeof enAnalogy &
  typeof enAsking &
  typeof enCalculator &
  typeof enCalculatorText &
  typeof enCopying &
  typeof enChanges &
  typeof enChart &
  typeof enEvidence &
  typeof enFigure &
  typeof enReading &
  typeof enSources &
  typeof enTableText &
  typeof enWeighing &
  TableMessages;

const languages = new Map<string, Messages>();

/**
 * Adds a language, or another wording for one: `registerMessages('nl', {retry: 'Opnieuw proberen'})`. What is
 * left out reads English. Elements drawn before keep their words until they are drawn again.
 */
export function registerMessages(language: string, messages: Partial<MoreMessages>): void {
  languages.set(language.toLowerCase(), {...en, ...messages});
}

/** The words for a locale: of exactly this one, else of its language, else English. `de-AT` → those of `de`. */
export function messagesFor(locale: string): Messages {
  const tag = locale.toLowerCase();
  return languages.get(tag) ?? languages.get(tag.split('-')[0]!) ?? en;
}
