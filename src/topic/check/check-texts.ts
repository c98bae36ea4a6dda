/** What the texts of a part must not say: ids that lead nowhere, and days to come. */
import {parseImpreciseDate, firstDayOf} from '../schema/date.js';
import type {Part, Report, Steps} from '../problem/draft.js';
import type {Rules} from '../problem/part-rules.js';
import {notIn, type References} from '../problem/references.js';
import type {PartName} from '../schema/schema.js';
import {shown} from '../problem/shown.js';
import {parseText} from '../schema/text.js';

/** What the check of one part has to know of the rest. */
export interface Surroundings {
  /** `YYYY-MM-DD` */
  today: string;
  references: References;
  rules: Rules;
}

/** Keys whose values are ids of parts of the topic. */
const pointsTo: Readonly<Record<string, PartName>> = {
  subject: 'subjects',
  sources: 'sources',
  carriedBy: 'sources',
  figure: 'figures',
  figures: 'figures',
};

/** Keys whose values are ids in a list of the same part. */
const pointsInside: Readonly<Record<string, string>> = {
  factor: 'factors',
  option: 'options',
  corrects: 'mapping',
};

/** Days on which something was said or known. */
const pastDates = /^(asOf|date|when)$/;

/** Visits every text with its key; in a list, with the key of the list. */
export function visitTexts(
  value: unknown,
  visit: (text: string, key: string, steps: Steps) => void,
  steps: Steps = [],
  key = '',
) {
  if (typeof value === 'string') visit(value, key, steps);
  else if (value && typeof value === 'object')
    for (const [step, item] of Object.entries(value))
      if (Array.isArray(value)) visitTexts(item, visit, [...steps, Number(step)], key);
      else visitTexts(item, visit, [...steps, step], step);
}

/** Whether all of a date lies after a day; `2026-Q3` does not lie after 1 July 2026. */
function isAfter(text: string, day: string): boolean {
  const date = parseImpreciseDate(text);
  return !!date && firstDayOf(date) > day;
}

/** Checks what is written in the part at this place, at any depth. */
export function checkTexts(
  part: Part,
  place: readonly [PartName, number],
  {today, references: {faultOf}, rules}: Surroundings,
  report: Report,
) {
  function faultInside(list: string, id: string) {
    const known = (part as unknown as Record<string, {id: string}[]>)[list]!.map(item => item.id);
    return known.includes(id) ? undefined : notIn(list, id, known);
  }

  const own = rules[place[0]]?.namesOf(part as never);
  visitTexts(part, (text, key, steps) => {
    const [collection, list] = [pointsTo[key], pointsInside[key]];
    const fault = collection ? faultOf(collection, text) : list && faultInside(list, text);
    if (fault) report('error', steps, `is ${shown(text)}, ${fault}`);
    // What a timeline tells may lie ahead.
    if (pastDates.test(key) && place[0] !== 'timelines' && isAfter(text, today))
      report('warning', steps, `is ${text}, after today, ${today}. Correct it.`);
    for (const token of parseText(text)) {
      const id = token.kind === 'figure' ? token.figure : token.kind === 'term' && token.term;
      const missing = id && !own?.has(id) && faultOf(token.kind === 'figure' ? 'figures' : 'terms', id);
      if (missing) report('error', steps, `has the mark [[${id}]], ${missing}`);
    }
  });
}
