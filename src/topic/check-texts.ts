/** What the texts of a part must not say: ids that lead nowhere, days to come, numbers that hide where they come from. */
import {firstDayOf, parseImpreciseDate} from './date.js';
import type {Part, Report, Steps} from './draft.js';
import {toPath} from './problem.js';
import type {ProseNumber} from './prose.js';
import {notIn, type References} from './references.js';
import type {PartName} from './schema.js';
import {shown} from './shown.js';
import {parseText} from './text.js';

/** What the check of a part has to know of the rest. */
export interface Surroundings {
  /** `YYYY-MM-DD` */
  today: string;
  references: References;
  findNumbers: (text: string) => ProseNumber[];
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
const pointsInside: Readonly<Record<string, string>> = {factor: 'factors', option: 'options', corrects: 'mapping'};

const dates = /^(asOf|date|when)$/;

type Visit = (text: string, key: string, steps: Steps) => unknown;

/** Visits every text with its key; in a list, with the key of the list. */
function visitTexts(value: unknown, visit: Visit, steps: Steps = [], key = '') {
  if (typeof value === 'string') visit(value, key, steps);
  else if (Array.isArray(value)) value.forEach((item, index) => visitTexts(item, visit, [...steps, index], key));
  else if (value && typeof value === 'object')
    for (const [inner, item] of Object.entries(value)) visitTexts(item, visit, [...steps, inner], inner);
}

function checkMarks(text: string, steps: Steps, {references}: Surroundings, report: Report) {
  for (const token of parseText(text)) {
    if (token.kind === 'words') {
      if (token.words.includes('[[')) report('warning', steps, 'has [[ that begins no mark. Write [[figure-id]] or [[term:id|words]].');
      continue;
    }
    const [collection, id] = token.kind === 'figure' ? (['figures', token.figure] as const) : (['terms', token.term] as const);
    const fault = references.faultOf(collection, id);
    if (fault) report('error', steps, `names [[${id}]], ${fault}`);
  }
}

/** A number in a sentence that does not name its figure has no source, no date and no status. */
function checkNumbers(text: string, steps: Steps, {findNumbers}: Surroundings, ownId: string, report: Report) {
  for (const sentence of text.split(/(?<=[.!?])\s/))
    for (const {words, figures} of findNumbers(sentence))
      if (!figures.some(id => id === ownId || sentence.includes(`[[${id}]]`)))
        report('warning', steps, `says "${words}", the value of "${figures[0]}". Write [[${figures[0]}]] there, so that readers can see where it comes from.`);
}

/** An id that a part of the part has already had: two options "rent" in one table. */
function checkTwice(id: string, steps: Steps, seen: Set<string>, report: Report) {
  const place = `${toPath(steps.slice(0, -2))} ${id}`;
  if (seen.has(place)) report('error', steps, `is ${shown(id)} a second time. Give each its own.`);
  seen.add(place);
}

function checkDate(text: string, steps: Steps, today: string, report: Report) {
  const date = parseImpreciseDate(text);
  if (date && firstDayOf(date) > today) report('warning', steps, `is ${shown(text)}, after today, ${today}. Correct it.`);
}

/** Checks all that is written in a part, at any depth. */
export function checkTexts(name: PartName, part: Part, surroundings: Surroundings, report: Report) {
  const seen = new Set<string>();
  const idsIn = (list: string) => (part as unknown as Record<string, {id: string}[]>)[list]!.map(({id}) => id);

  function faultInside(list: string, id: string) {
    const known = idsIn(list);
    return known.includes(id) ? undefined : notIn(list, id, known);
  }

  visitTexts(part, (text, key, steps) => {
    const [collection, list] = [pointsTo[key], pointsInside[key]];
    if (key === 'id') return checkTwice(text, steps, seen, report);
    if (collection || list) {
      const fault = collection ? surroundings.references.faultOf(collection, text) : faultInside(list!, text);
      return fault && report('error', steps, `is ${shown(text)}, ${fault}`);
    }
    // What a timeline tells may lie ahead.
    if (dates.test(key) && name !== 'timelines') return checkDate(text, steps, surroundings.today, report);
    checkMarks(text, steps, surroundings, report);
    // A source has the title that it has.
    if (name !== 'sources') checkNumbers(text, steps, surroundings, part.id, report);
  });
}
