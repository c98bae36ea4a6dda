import {findById} from '../topic/lookup.js';
import type {Topic} from '../topic/schema.js';

const signs: Readonly<Record<string, string>> = {'*': '×', '/': '÷', '-': '−'};

/** A formula with the names of its figures: `a / b` → "the label of a ÷ the label of b". */
export const toFormulaWords = (formula: string, topic: Topic) =>
  formula
    .replace(/ [*/-] /g, sign => ` ${signs[sign.trim()]} `)
    .replace(/[a-z][a-z0-9-]*/g, name => findById(topic.figures, name)?.label ?? name);
