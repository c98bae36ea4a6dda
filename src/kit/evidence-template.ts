import {html, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../format/date.js';
import {formatFigure} from '../format/figure.js';
import {sourceTitle} from '../format/source-title.js';
import {formatText} from '../format/text.js';
import {evidenceMessagesFor} from '../i18n/evidence.js';
import {
  disagreementsOf,
  carriersOf,
  findById,
  originsOf,
  sourcesOf,
  statusOf,
} from '../topic/schema/lookup.js';
import type {Disagreement, Figure, Source, Topic} from '../topic/schema/schema.js';
import {renderSourceNames} from './citation.js';
import {text} from './text.js';

/** What evidence is written from, beside the figure. */
export interface EvidenceContext {
  topic: Topic;
  language: string;
  /** What contradicts itself in the figure, in sentences. */
  doubts: readonly string[];
}

type Context = EvidenceContext & {words: ReturnType<typeof evidenceMessagesFor>};

/**
 * Where a number comes from and how far it can be trusted, in a native popover: status, condition, who says
 * it, as of when, its sources with their carriers, and on what they differ.
 */
export function renderEvidence(
  figure: Figure,
  given: EvidenceContext,
  onToggle: (event: ToggleEvent) => void,
): TemplateResult {
  const context: Context = {...given, words: evidenceMessagesFor(given.language)};
  // The focus goes to what scrolls inside: WebKit's Tab passes over the popover itself.
  return html`<div
    id="evidence"
    class="evidence"
    part="evidence"
    popover
    @beforetoggle=${onToggle}
    @toggle=${onToggle}
  >
    <div
      class="evidence-scroll"
      tabindex="0"
      role="group"
      aria-labelledby="evidence-value"
      lang=${given.topic.language ?? given.language}
    >
      ${renderValue(figure, context)}
      ${context.doubts.map(doubt => html`<p class="doubt">${text(doubt)}</p>`)}
      ${renderMeaning(figure, context)} ${renderFacts(figure, context)} ${renderSources(figure, context)}
      ${renderDisagreements(figure, context)}
    </div>
  </div>`;
}

function renderValue(figure: Figure, {language, topic, words}: Context) {
  const status = statusOf(figure);
  const value = formatFigure(figure, {locale: language, units: topic.units, rate: true});
  return html`<p class="evidence-value" id="evidence-value" lang=${language}>
    ${text(value)} <span class="chip ${status}" part="status">${text(words.statuses[status])}</span>
  </p>`;
}

function renderMeaning(figure: Figure, context: Context) {
  const {words} = context;
  const sentences = [
    words.statusMeaning[statusOf(figure)],
    figure.condition && words.holdsOnly(figure.condition),
    figure.note && formatText(figure.note, context),
  ];
  return sentences.map(sentence => (sentence ? html`<p>${text(sentence)}</p>` : nothing));
}

/** Short facts as terms and values; what is not stated is said. */
function renderFacts(figure: Figure, {language, topic, words}: Context) {
  const date = figure.asOf ? formatDate(figure.asOf, language) : words.dateNotStated;
  const facts: [string, string | undefined][] = [
    [words.asOf, figure.asOfNote ? `${date} (${figure.asOfNote})` : date],
    [words.saidBy, figure.claimedBy],
    [words.workedOut, figure.formula && toFormulaWords(figure.formula, topic)],
  ];
  return html`<dl>
    ${facts.map(([name, fact]) =>
      fact
        ? html`<div>
            <dt>${text(name)}</dt>
            <dd>${text(fact)}</dd>
          </div>`
        : nothing,
    )}
  </dl>`;
}

const signs: Readonly<Record<string, string>> = {'*': '×', '/': '÷', '-': '−'};

/** A formula with the names of its figures: `a / b` → "the label of a ÷ the label of b". */
const toFormulaWords = (formula: string, topic: Topic) =>
  formula
    .replace(/ [*/-] /g, sign => ` ${signs[sign.trim()]} `)
    .replace(/[a-z][a-z0-9-]*/g, name => findById(topic.figures, name)?.label ?? name);

function renderSources(figure: Figure, context: Context) {
  const sources = originsOf(context.topic, figure);
  return html`<p class="evidence-title">${text(context.words.sources)}</p>
    ${
      sources.length > 0
        ? html`<ul>
            ${sources.map(source => html`<li>${renderSource(source, context)}</li>`)}
          </ul>`
        : html`<p>${text(context.words.statuses.unknown)}</p>`
    }`;
}

function renderSource(source: Source, {topic, language, words}: Context) {
  const carriers = carriersOf(topic, source);
  const date = source.date && formatDate(source.date, language);
  return html`${renderSourceNames([source])}${text(toTail([sourceTitle(source), date, source.dateNote ?? (date ? undefined : words.dateNotStated)]))}
  ${
    carriers.length > 0
      ? html`<span class="carried">${text(words.carriedBy)} ${renderSourceNames(carriers)}</span>`
      : nothing
  }`;
}

const toTail = (facts: readonly (string | undefined)[]) =>
  facts.map(fact => (fact ? `, ${fact}` : '')).join('');

const renderDisagreements = (figure: Figure, context: Context) =>
  disagreementsOf(context.topic, figure).map(disagreement => renderDisagreement(disagreement, context));

const renderDisagreement = ({question, positions}: Disagreement, context: Context) =>
  html`<p class="evidence-title">
      ${text(`${context.words.sourcesDiffer} ${formatText(question, context)}`)}
    </p>
    <ul>
      ${positions.map(
        position =>
          html`<li>
            ${text(formatText(position.text, context))}
            (${renderSourceNames(sourcesOf(context.topic, position))})
          </li>`,
      )}
    </ul>`;
