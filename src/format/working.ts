/** How a result came about, in words: its formula with the numbers in it. */
import {bindings, parseFormula, type Formula} from '../topic/formula/formula.js';
import {formatNumber} from './number.js';

/** How signs are written for readers. */
const signs: Readonly<Record<string, string>> = {
  '*': '×',
  '/': '÷',
  '-': '−',
  '<=': '≤',
  '>=': '≥',
  '==': '=',
  '!=': '≠',
};

/** What a call, a number or a name binds: nothing can come between. */
const tightest = 9;

const bindingOf = (formula: Formula): number =>
  formula.kind === 'operation'
    ? ((bindings as Record<string, number>)[formula.operation] ?? tightest)
    : tightest;

/**
 * `gpus * share` with 5,000 accelerators and 20 % → "5,000 accelerators × 20%". Brackets stand where they are needed.
 * Of a choice only what was chosen is written. No letters for a formula that cannot be read.
 */
export function writeFormula(
  formula: string,
  {
    write,
    isTrue,
    language,
  }: {write: (name: string) => string; isTrue: (formula: Formula) => boolean; language: string},
): string {
  function writeTree(tree: Formula): string {
    if (tree.kind === 'number') return formatNumber(tree.value, language);
    if (tree.kind === 'name') return write(tree.name);
    const {operation, inputs} = tree;
    const [first, second, third] = inputs as [Formula, Formula, Formula];
    if (operation === '?:') return writeTree(isTrue(first) ? second : third);
    if (operation === 'negate') return `−${writeInner(first, tightest)}`;
    if (operation === 'pow') return `${writeInner(first, tightest)}^${writeInner(second, tightest)}`;
    if (operation === 'not' || !(operation in bindings))
      return `${operation}(${inputs.map(writeTree).join('; ')})`;
    const binding = bindingOf(tree);
    // What stands on the right of a minus or a division sign needs brackets even if it binds as tightly.
    return `${writeInner(first, binding)} ${signs[operation] ?? operation} ${writeInner(second, binding + (/[-/]/.test(operation) ? 1 : 0))}`;
  }

  const writeInner = (inner: Formula, binding: number) =>
    bindingOf(inner) < binding ? `(${writeTree(inner)})` : writeTree(inner);

  const parsed = parseFormula(formula);
  return 'problem' in parsed ? '' : writeTree(parsed.tree);
}
