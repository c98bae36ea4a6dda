/** All checks of a topic: what readers would see, and what helps its author. */
import {allRules} from '../read/read.js';
import {type CheckOptions, checkParts} from './check-parts.js';
import {visitTexts} from './check-texts.js';
import {type Draft, type Part, type Report, type Steps, visitParts} from '../problem/draft.js';
import type {Problem} from '../problem/problem.js';
import {type ProseNumber, proseNumberFinder} from './prose.js';
import type {Figure} from '../schema/schema.js';
import {parseText} from '../schema/text.js';
import {parseUnit} from '../schema/unit.js';

/** Three capitals are read as money: `GPU` is no currency, nor is `XYZ`. */
function checkCurrency({unit}: Figure, currencies: ReadonlySet<string>, report: Report) {
  const money = parseUnit(unit);
  if (money.kind === 'money' && !currencies.has(money.currency))
    report(
      'warning',
      ['unit'],
      `is "${unit}", read as money, and there is no such currency. Write one such as USD, or a longer noun.`,
    );
}

/** A mark that is not written right stays as it is, for readers to see. */
function checkMarks(text: string, steps: Steps, report: Report) {
  if (parseText(text).some(token => token.kind === 'words' && token.words.includes('[[')))
    report('warning', steps, 'has [[ that begins no mark. Write [[figure-id]] or [[term:id|words]].');
}

/** A number in a sentence that does not name its figure has no source, no date and no status. */
function checkNumbers(
  text: string,
  steps: Steps,
  part: Part,
  find: (text: string) => ProseNumber[],
  report: Report,
) {
  for (const sentence of text.split(/(?<=[.!?])\s/)) {
    const named = parseText(sentence).flatMap(token => (token.kind === 'figure' ? token.figure : []));
    for (const {words, figures} of find(sentence)) {
      const [first] = figures;
      if (![part.id, ...named].some(id => figures.has(id)))
        report(
          'warning',
          steps,
          `says "${words}", the value of "${first}". Write [[${first}]] instead, so that readers see where it comes from.`,
        );
    }
  }
}

/**
 * Checks a topic that has the right form, as `checkParts` does, and warns its author of numbers in sentences that do
 * not name their figure, of marks that name no figure, and of currency codes that do not exist. For the command line,
 * the builder and tests; a topic that comes with the library has no problem at all.
 *
 * "It takes in $326 billion." beside a figure "run-rate" of that value → a warning,
 * `charts[0] "rates": message says "$326 billion", the value of "run-rate". Write [[run-rate]] instead, …`
 */
export function checkTopic(topic: Draft, options: CheckOptions): Problem[] {
  const problems = checkParts(topic, {...allRules, ...options});
  const currencies = new Set(Intl.supportedValuesOf('currency'));
  const find = proseNumberFinder(topic);
  visitParts(topic, problems, (part, [name], report) => {
    if (name === 'figures') checkCurrency(part as Figure, currencies, report);
    // A source has the title that it has.
    if (name === 'sources') return;
    visitTexts(part, (text, _key, steps) => {
      checkMarks(text, steps, report);
      checkNumbers(text, steps, part, find, report);
    });
  });
  return problems;
}
