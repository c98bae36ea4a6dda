/** A number of a calculator in a sentence: it moves with the calculator, and can be where a reader sets it. */
import {html, isServer, type LitElement, type TemplateResult} from 'lit';
import {figuresOf, toCalculated, type CalculatedTopic} from '../../format/calculated.js';
import {toFieldUnit, type FieldUnit} from '../../format/field-unit.js';
import {formatFigure} from '../../format/figure.js';
import {formatNumber} from '../../format/number.js';
import {calculatorMessagesFor} from '../../i18n/calculator.js';
import type {CalculatorMessages} from '../../i18n/en.calculator.js';
import {adoptStyles} from '../../kit/adopt-styles.js';
import type {Announcer} from '../../kit/announcer.js';
import {AssumptionsController} from '../../kit/assumptions.js';
import type {Ready} from '../../kit/explainer-element.js';
import {SetEvent} from '../../kit/set-event.js';
import {text} from '../../kit/text.js';
import type {TopicSource} from '../../kit/topic-source.js';
import type {CalculatorInput} from '../../topic/calculator/calculator-state.js';
import {findById, statusOf} from '../../topic/schema/lookup.js';
import type {Problem} from '../../topic/problem/problem.js';
import type {Calculator, Figure, Topic} from '../../topic/schema/schema.js';
import {startDragging} from './dragging.js';
import {linkedStyles} from './calculator-link.styles.js';

/** An input or output as it stands. */
interface Found {
  calculator: Calculator;
  figure: Figure;
  topic: Topic;
  /** "6,000 accelerators"; why there is no number, if there is none. */
  said: string;
  isChanged: boolean;
  calculated: CalculatedTopic;
  messages: CalculatorMessages;
  language: string;
}

/** An input that is set here, and how its field writes it. */
interface Settable {
  input: CalculatorInput;
  field: FieldUnit;
}

const notThere = (id: string, {inputs, outputs}: Calculator): Problem => ({
  path: '',
  severity: 'error',
  message: `This calculator has no input or output "${id}". It has: ${[...inputs, ...outputs].map(({id}) => id).join(', ')}.`,
});

/** Steps of 0.1 come to 0.3, not to 0.30000000000000004. */
const tidy = (value: number) => Number(value.toPrecision(12));

/** Links a figure to the calculator that the elements around it share. */
export class LinkedNumber {
  readonly #host: LitElement;
  readonly #announcer: Announcer;
  readonly #assumptions: AssumptionsController;
  #sheet?: CSSStyleSheet;
  /** What stands in the field while it is written, why it cannot be set, and the value for which this holds. */
  #entry?: {written?: string; fault: string; value?: number};

  constructor(host: LitElement, announcer: Announcer, sourceOf: () => TopicSource | undefined) {
    this.#host = host;
    this.#announcer = announcer;
    this.#assumptions = new AssumptionsController(host, sourceOf);
  }

  /** The number with this id; without one, the result. */
  find(
    {part: calculator, topic}: Ready<'calculators'>,
    id: string | undefined,
    language: string,
  ): Found | {problems: Problem[]} {
    const {inputs, outputs} = calculator;
    const number = id === undefined ? outputs[0] : [...inputs, ...outputs].find(one => one.id === id);
    if (!number) return {problems: [notThere(id!, calculator)]};
    const messages = calculatorMessagesFor(language);
    const calculated = toCalculated(calculator, this.#assumptions.shared.of(calculator.id), {
      topic,
      language,
      messages,
    });
    const figure = calculated.figureOf(number.id);
    const hasValue = figure.value !== undefined;
    return {
      calculator,
      figure,
      topic: calculated.topic,
      said: hasValue
        ? formatFigure(figure, {locale: language, units: topic.units})
        : calculated.write(number.id),
      isChanged: calculated.calculation.changed.has(number.id) || !hasValue,
      calculated,
      messages,
      language,
    };
  }

  /**
   * A field in the sentence, with a handle to drag; what is written behind the number is the button that opens its
   * evidence, and is named by the number too. An output cannot be set, and is drawn as if nothing else had been asked
   * for.
   */
  renderField(found: Found, renderButton: (words?: string, name?: string) => TemplateResult): TemplateResult {
    const {calculator, figure, topic, language} = found;
    const input = findById(calculator.inputs, figure.id);
    if (!input) return renderButton();
    if (!isServer) this.#sheet = adoptStyles(this.#host, linkedStyles.cssText, this.#sheet);
    const {low, high, step = 1, label} = input;
    const format = {locale: language, units: topic.units};
    const {unit} = figure;
    const field = toFieldUnit(unit, {low, high, step}, format);
    const value = this.#valueOf(found);
    const inField = value === undefined ? undefined : tidy(value / field.scale);
    // Dragged, reset or set elsewhere, it is another, and what was written is past.
    if (this.#entry?.value !== value) this.#entry = undefined;
    const written = this.#entry?.written ?? String(inField ?? '');
    const said = inField === undefined ? '' : formatNumber(inField, language);
    // The number takes the room that it takes as words, so that no line breaks anew; what is longer takes its own.
    const room = written.length > said.length ? written : said || '00';
    const set = (to: number | undefined) => this.#set(input, to, found);
    // The words behind the number keep their space, and a sign such as % never begins a line.
    const [gap, after] = field.after.startsWith(' ') ? [' ', field.after.trim()] : ['\u2060', field.after];
    return html`<span class="aside" id="name">${text(`${label}: ${field.before}${said}`)}</span
      ><span class="set" part="set"
        ><span
          class="handle"
          part="handle"
          aria-hidden="true"
          @pointerdown=${(event: PointerEvent) =>
            startDragging(event, {value: value ?? low, low, high, step}, set, () => this.#focusField())}
          ><svg viewBox="0 0 24 24"><path d="M9 7l-5 5 5 5M15 7l5 5-5 5"></path></svg></span
        >${text(field.before)}<span class="digits"
          >${text(room)}<input
            id="set"
            type="number"
            aria-label=${field.name ? `${label}, ${field.name}` : label}
            aria-describedby="fault"
            aria-invalid=${!!this.#entry?.fault}
            min=${tidy(low / field.scale)}
            max=${tidy(high / field.scale)}
            step=${tidy(step / field.scale)}
            .value=${written}
            @input=${(event: Event) => this.#onField(event, found, {input, field})}
            @change=${(event: Event) => this.#onLeave(event, found, {input, field})}
            @keydown=${stopOwnKeys} /></span></span
      >${text(gap)}${renderButton(after || 'ⓘ', 'name')}<span class="fault" id="fault" role="alert"
        >${text(this.#entry?.fault ? ` (${this.#entry.fault})` : '')}</span
      >`;
  }

  /** Where it stands: out of its bounds too. */
  #valueOf({calculator, figure}: Found): number | undefined {
    const set = this.#assumptions.shared.of(calculator.id);
    return set.has(figure.id) ? set.get(figure.id) : figure.value;
  }

  #set(input: CalculatorInput, value: number | undefined, found: Found) {
    if (value === this.#valueOf(found)) return;
    const {calculator, topic, messages, language} = found;
    const {shared} = this.#assumptions;
    shared.set(calculator.id, input.id, value, figuresOf(calculator, {topic, language, messages}));
    this.#host.dispatchEvent(new SetEvent(input.id, value));
    const [{id, label}] = calculator.outputs as [Calculator['outputs'][number]];
    const {figureOf, write} = toCalculated(calculator, shared.of(calculator.id), {topic, language, messages});
    const result = figureOf(id);
    this.#announcer.say(
      result.value === undefined
        ? messages.noResult(label, write(id))
        : messages.result(label, write(id), messages.statuses[statusOf(result)]),
    );
  }

  /** What is wrong is not complained of before the reader leaves the field. */
  #onField({target}: Event, found: Found, {input, field}: Settable) {
    const {value: written, validity} = target as HTMLInputElement;
    // On the way to "1e1" there is "1e", which is no number: writing that back would take it away.
    if (validity.badInput) return;
    this.#set(input, written ? tidy(Number(written) * field.scale) : undefined, found);
    this.#enter(found, {written, fault: ''});
  }

  #onLeave({target}: Event, found: Found, {input, field}: Settable) {
    const {value, validity} = target as HTMLInputElement;
    const {low, high} = input;
    const number = Number(value) * field.scale;
    const isFine = !validity.badInput && (!value || (number >= low && number <= high));
    if (isFine) return this.#enter(found);
    const {unit} = found.figure;
    const format = {locale: found.language, units: found.topic.units};
    const [from, to] = [low, high].map(end => formatFigure({value: end, unit}, format));
    const written = validity.badInput ? this.#entry?.written : value;
    this.#enter(found, {written, fault: found.messages.outside(from!, to!)});
  }

  #enter(found: Found, entry?: {written?: string; fault: string}) {
    this.#entry = entry && {...entry, value: this.#valueOf(found)};
    this.#host.requestUpdate();
  }

  #focusField() {
    const field = this.#host.renderRoot.querySelector<HTMLInputElement>('#set');
    field?.focus();
    field?.select();
  }
}

/** Keys that set the number would also turn a page of slides. */
function stopOwnKeys(event: KeyboardEvent) {
  if (/^(Arrow|Page|Home|End)/.test(event.key)) event.stopPropagation();
}
