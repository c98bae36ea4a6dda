/**
 * Mistakes that somebody could make, each with the test file that has to notice. They are spread over the
 * library, and each would tell a reader something wrong without any error on the page.
 */
import type {TestName} from './run-test.js';

/** A mistake: a text that stands once in a file, what stands there in its place, and what has to go red. */
export interface Fault {
  what: string;
  file: string;
  find: string;
  replacement: string;
  test: TestName;
}

export const faults: readonly Fault[] = [
  {
    what: 'a rounded number no longer says "about"',
    file: 'src/format/value.ts',
    find: "isRounded && qualifier !== 'about' ? qualified.about(text) : text",
    replacement: 'text',
    test: 'unit: format',
  },
  {
    what: 'a difference is taken from the right',
    file: 'src/topic/formula/formula.ts',
    find: 'const right = this.#read(binding);',
    replacement: 'const right = this.#read(binding - 1);',
    test: 'unit: formula',
  },
  {
    what: 'a lower bound and an upper bound add up to an exact number',
    file: 'src/topic/schema/quantity.ts',
    find: "return bothPushUp ? 'more-than' : 'about';",
    replacement: "return bothPushUp ? 'more-than' : 'exact';",
    test: 'unit: formula-evaluate',
  },
  {
    what: 'a hypothetical number becomes firm beside a reported one',
    file: 'src/topic/schema/quantity.ts',
    find: 'firmness[Math.max(...statuses.map(doubtOf))]',
    replacement: 'firmness[Math.min(...statuses.map(doubtOf))]',
    test: 'unit: formula-evaluate',
  },
  {
    what: 'a part with an error is shown',
    file: 'src/topic/read/parse.ts',
    find: 'return found.some(isError) ? undefined : (part as Part);',
    replacement: 'return part as Part;',
    test: 'unit: parse',
  },
  {
    what: 'a low end above its value is no contradiction',
    file: 'src/topic/check/check-figure.ts',
    find: "  ['low', 'value'],\n",
    replacement: '',
    test: 'unit: check',
  },
  {
    what: 'a row that a comma has torn apart keeps its wrong number',
    file: 'src/topic/read/rows.ts',
    find: 'const trusted = isTooLong ? {label: values.label} : values;',
    replacement: 'const trusted = values;',
    test: 'unit: rows',
  },
  {
    what: 'a cell that begins with @ runs in a spreadsheet',
    file: 'src/export/csv.ts',
    find: '/^[-=+@',
    replacement: '/^[-=+',
    test: 'unit: csv-export',
  },
  {
    what: 'bars do not begin at zero',
    file: 'src/elements/bar-chart/bar-chart.geometry.ts',
    find: 'const min = Math.min(0, ...ends) / farthest;',
    replacement: 'const min = Math.min(...ends) / farthest;',
    test: 'unit: bar-chart-geometry',
  },
  {
    what: 'a missing value is sorted before the largest',
    file: 'src/elements/bar-chart/bar-chart.model.ts',
    find: '(b.value ?? -Infinity)',
    replacement: '(b.value ?? Infinity)',
    test: 'unit: bar-chart-model',
  },
  {
    what: 'an unknown chart is answered with another one',
    file: 'src/kit/element-state.ts',
    find: 'const part = choice.id ? parts.find(({id}) => id === choice.id) : parts[0];',
    replacement: 'const part = parts.find(({id}) => id === choice.id) ?? parts[0];',
    test: 'web: states',
  },
  {
    what: '__proto__ is the name of a built-in topic',
    file: 'src/kit/named-topic.ts',
    find: 'Object.hasOwn(builtInTopics, name) ? builtInTopics[name] : undefined',
    replacement: 'builtInTopics[name]',
    test: 'ssr: bar-chart',
  },
  {
    what: 'evidence keeps the focus when it closes',
    file: 'src/kit/evidence-popover.ts',
    find: 'this.#shown!.button.focus();',
    replacement: 'void 0;',
    test: 'web: evidence',
  },
  {
    what: 'every change is announced, not only the last',
    file: 'src/kit/announcer.ts',
    find: 'clearTimeout(this.#timer);\n    this.#timer = setTimeout',
    replacement: 'this.#timer = setTimeout',
    test: 'unit: announcer',
  },
  {
    what: 'data deep inside the fallback is read as the element’s own',
    file: 'src/kit/source-of-tag.ts',
    find: ':scope > table[data-explainer-data]',
    replacement: 'table[data-explainer-data]',
    test: 'web: own-source',
  },
  {
    what: 'a hundred megabytes are read',
    file: 'src/kit/fetch-topic.ts',
    find: 'const maxBytes = 2_000_000;',
    replacement: 'const maxBytes = 2_000_000_000;',
    test: 'web: own-data',
  },
  {
    what: 'a slow load that was given up overwrites the newer one',
    file: 'src/kit/topic-controller.ts',
    find: 'if (this.#running !== running) return;',
    replacement: '',
    test: 'web: own-data',
  },
  {
    what: 'the language of the page is not found through a shadow root',
    file: 'src/kit/language.ts',
    find: 'return root instanceof ShadowRoot ? root.host : null;',
    replacement: 'return root === element ? element : null;',
    test: 'web: language',
  },
  {
    what: 'a user name hides where a link leads',
    file: 'src/topic/schema/safe-url.ts',
    find: 'return isWeb && !url.username && !url.password ? url : undefined;',
    replacement: 'return isWeb ? url : undefined;',
    test: 'unit: safe-url',
  },
  {
    what: 'text can turn round what stands beside it',
    file: 'src/topic/schema/clean-text.ts',
    find: '\\u2028-\\u202e',
    replacement: '\\u2028-\\u2029',
    test: 'unit: clean-text',
  },
  {
    what: 'money that comes once is taken from money that comes every year',
    file: 'src/topic/analogy/analogy-formula-rules.ts',
    find: '/^([-+]|min|max|[<>=!]=?)$/',
    replacement: '/^([+]|min|max|[<>=!]=?)$/',
    test: 'unit: analogy',
  },
  {
    what: 'a state that readers can reach says nothing',
    file: 'src/topic/analogy/analogy-state-rules.ts',
    find: 'scenes.length && !sentenceFor(analogy, state, figures)',
    replacement: '!scenes.length && !sentenceFor(analogy, state, figures)',
    test: 'unit: analogy',
  },
  {
    what: 'a thing that has crossed changes its place',
    file: 'src/elements/analogy/exchange.geometry.ts',
    find: "side === 'own' ? [0, kept] : [kept, total]",
    replacement: "side === 'own' ? [0, kept] : [0, crossed]",
    test: 'unit: analogy-geometry',
  },
  {
    what: 'the keys of a slider turn the page of slides around it',
    file: 'src/elements/analogy/analogy.ts',
    find: 'if (ownKeys.test(event.key)) event.stopPropagation();',
    replacement: '',
    test: 'web: analogy',
  },
  {
    what: 'an empty field sets zero',
    file: 'src/elements/analogy/controls.ts',
    find: 'value !== undefined && isFine && onSet(id, value)',
    replacement: 'isFine && onSet(id, value ?? 0)',
    test: 'web: analogy',
  },
  {
    what: 'an empty input of a calculator counts as zero',
    file: 'src/topic/calculator/calculator-state.ts',
    find: 'if (value === undefined) return',
    replacement: 'if (value === null) return',
    test: 'unit: calculator',
  },
  {
    what: 'a result stays as firm as it was when an input is moved',
    file: 'src/topic/calculator/calculator-state.ts',
    find: "changed.has(id) ? 'hypothetical' : ",
    replacement: '',
    test: 'unit: calculator',
  },
  {
    what: 'what is out of its bounds is set all the same',
    file: 'src/topic/calculator/calculator-state.ts',
    find: '!(value >= low && value <= high)',
    replacement: '!(value >= low)',
    test: 'unit: calculator',
  },
  {
    what: 'elements that share a topic do not share what is assumed',
    file: 'src/kit/assumptions.ts',
    find: 'source[key] ??= new SharedAssumptions()',
    replacement: 'new SharedAssumptions()',
    test: 'web: calculator',
  },
  {
    what: 'a number that is dragged goes the wrong way from right to left',
    file: 'src/elements/figure/dragging.ts',
    find: "direction === 'rtl' ? -1 : 1",
    replacement: "direction === 'rtl' ? 1 : 1",
    test: 'web: linked-figure',
  },
  {
    what: 'what is complete is told again and again',
    file: 'src/elements/analogy/analogy.ts',
    find: 'this.#isComplete = true;',
    replacement: '',
    test: 'web: analogy',
  },
];
