/** The rules of parts that few topics have, each loaded only with data that has such parts. */
import type {Rules} from '../problem/part-rules.js';

/** The rules that data with these words needs. A text that names a kind of part in quotes may have such parts. */
export async function loadRulesFor(words: string): Promise<Rules> {
  const [analogies, calculators] = await Promise.all([
    words.includes('"analogies"') ? import('../analogy/analogy-rules.js') : undefined,
    words.includes('"calculators"') ? import('../calculator/calculator-rules.js') : undefined,
  ]);
  return {analogies: analogies?.analogyRules, calculators: calculators?.calculatorRules};
}
