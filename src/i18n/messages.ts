import type {enEvidence} from './en.evidence.js';
import type {enSources} from './en.sources.js';
import {en} from './en.js';
import type {TableMessages} from './en.table.js';

/** The words of the interface, one form for all languages; English is the model. */
export type Messages = typeof en;

const languages = new Map<string, Messages>();

/**
 * Adds a language, or another wording for one: `registerMessages('nl', {retry: 'Opnieuw proberen'})`. What is
 * left out reads English. Elements drawn before keep their words until they are drawn again.
 */
export function registerMessages(
  language: string,
  messages: Partial<Messages & typeof enEvidence & typeof enSources & TableMessages>,
): void {
  languages.set(language.toLowerCase(), {...en, ...messages});
}

/** The words for a locale: of exactly this one, else of its language, else English. `de-AT` → those of `de`. */
export function messagesFor(locale: string): Messages {
  const tag = locale.toLowerCase();
  return languages.get(tag) ?? languages.get(tag.split('-')[0]!) ?? en;
}
