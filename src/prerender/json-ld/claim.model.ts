import {formatDate} from '../../format/date.js';
import {formatFigure} from '../../format/figure.js';
import {formatText} from '../../format/text.js';
import {evidenceMessagesFor} from '../../i18n/evidence.js';
import {figureMessagesFor} from '../../i18n/figure.js';
import {contradictionsOf} from '../../topic/problem/contradictions.js';
import {findById, sourcesOf, statusOf} from '../../topic/schema/lookup.js';
import type {Problem} from '../../topic/problem/problem.js';
import type {Figure, Topic} from '../../topic/schema/schema.js';
import {referencesTo, type Identifiers} from './identifiers.js';
import {toIsoTime} from './iso-date.js';
import type {Claim} from './nodes.js';
import {toQuantity} from './quantity.model.js';
import {toWorkedOut, type WorkedOut} from './worked-out.model.js';

/** What a claim is written from, beside the figure. */
export interface ClaimContext {
  topic: Topic;
  problems: readonly Problem[];
  language: string;
  identifiers: Identifiers;
}

/** A figure in the words that its evidence has; a formula is written out here, choices and powers too. */
interface FigureWords {
  value: string;
  statusName: string;
  doubts: string[];
  workedOut?: WorkedOut;
}

function toWords(figure: Figure, {topic, problems, language}: ClaimContext): FigureWords {
  const {statuses, doubtful} = evidenceMessagesFor(language);
  const doubts = contradictionsOf(figure, problems);
  const status = statuses[statusOf(figure)];
  return {
    value: formatFigure(figure, {locale: language, units: topic.units, rate: true}),
    statusName: doubts.length > 0 ? doubtful(status) : status,
    doubts,
    workedOut: toWorkedOut(figure, topic, language),
  };
}

/**
 * "Nvidia’s run rate: $326 billion a year (extrapolated). This takes a recent pace and supposes that it lasts. …": what a
 * reader is told who opens the evidence.
 */
function toSentences(figure: Figure, words: FigureWords, context: ClaimContext) {
  const {value, statusName, doubts, workedOut} = words;
  const {language} = context;
  const {label, condition, note, asOf, asOfNote, claimedBy} = figure;
  const messages = evidenceMessagesFor(language);
  const date = asOf ? formatDate(asOf, language) : messages.dateNotStated;
  return [
    `${label}: ${value}${figureMessagesFor(language).aside(statusName)}.`,
    messages.statusMeaning[statusOf(figure)],
    condition && messages.holdsOnly(condition),
    note && formatText(note, context),
    workedOut && `${messages.workedOut}: ${workedOut.words}.`,
    messages.asOfSentence(asOfNote ? `${date} (${asOfNote})` : date),
    claimedBy && `${messages.saidBy}: ${claimedBy}.`,
    ...doubts,
  ].filter(Boolean);
}

/**
 * A figure as a claim, with its number, its sources and what it is worked out from.
 *
 * @example toClaim(nvidiaRunRate, context).about[0].additionalProperty.value // "extrapolated"
 */
export function toClaim(figure: Figure, context: ClaimContext): Claim {
  const {topic, language, identifiers} = context;
  const words = toWords(figure, context);
  const subject = findById(topic.subjects, figure.subject);
  return {
    '@type': 'Claim',
    '@id': identifiers.figure(figure.id),
    name: figure.label,
    text: toSentences(figure, words, context).join(' '),
    about: [
      toQuantity(figure, {
        units: topic.units,
        words: words.value,
        status: {name: evidenceMessagesFor(language).table.status, value: words.statusName},
        isDoubtful: words.doubts.length > 0,
      }),
      ...(subject ? [{'@type': 'Thing', name: subject.label} as const] : []),
    ],
    creditText: figure.claimedBy,
    temporalCoverage: toIsoTime(figure.asOf),
    citation: referencesTo(sourcesOf(topic, figure).map(({id}) => identifiers.source(id))),
    isBasedOn: referencesTo((words.workedOut?.from ?? []).map(({id}) => identifiers.figure(id))),
    isPartOf: {'@id': identifiers.topic},
  };
}
