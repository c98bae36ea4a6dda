/** What an analogy shows in a scene, as it is set: in words and numbers, before anything is drawn. */
import {formatFigure} from '../../format/figure.js';
import {formatNumber} from '../../format/number.js';
import {formatText} from '../../format/text.js';
import type {AnalogyMessages} from '../../i18n/en.analogy.js';
import {
  changed,
  computeState,
  holds,
  sentenceFor,
  type AnalogyState,
  type Parameter,
  type Settings,
} from '../../topic/analogy-state.js';
import {findById, sourcesOf} from '../../topic/lookup.js';
import type {Analogy, Figure, Source, Topic} from '../../topic/schema.js';

/** One scene of an analogy, as the topic has it. */
export type Scene = NonNullable<Analogy['scenes']>[number];

type Picture = NonNullable<Analogy['picture']>;
type Glyph = Picture['things']['glyph'];

/** A number drawn as signs, each for a stated amount, with the number beside them. */
export interface Amount {
  id: string;
  glyph: Glyph;
  label: string;
  /** "400 loaves"; why there is none, where there is none. */
  value: string;
  /** How many signs: 4. What is less than half a sign is none. */
  signs: number;
  /** "One sign stands for 100 loaves."; none where it stands for one. */
  scale?: string;
  /** The row of the mapping that it belongs to. */
  row?: string;
}

/** Who becomes a rival, and whether they are one now. */
export interface Rival {
  id: string;
  glyph: Glyph;
  label: string;
  isOn: boolean;
  row?: string;
}

/** Two sides with a place for each thing on both; what has crossed leaves its place empty. */
export interface Exchange {
  own: string;
  other: string;
  glyph: Glyph;
  label: string;
  total: number;
  crossed: number;
  row?: string;
  products?: Amount;
  queue?: Amount;
  amounts: Amount[];
  rivals: Rival[];
}

/** What a reader can set: a number between two ends, or one of some choices. */
export interface Control {
  id: string;
  label: string;
  /** "4 of 10 ovens"; the words of the choice. */
  value: string;
  number?: {value: number; low: number; high: number; step: number};
  choices?: {id: string; label: string; isChosen: boolean}[];
}

/** What stands for what. */
export interface MappedRow {
  id: string;
  source: string;
  target: string;
  relation?: string;
  /** Who says so; none where it is the author’s own. */
  sources: Source[];
  /** Where it misleads. */
  limits: {id: string; text: string; kind: string}[];
}

/** A scene as it is shown. */
export interface SceneModel {
  id: string;
  title: string;
  text: string;
  /** "Scene 3 of 6". */
  place: string;
  /** What is told of the state. */
  sentence: string;
  picture?: Exchange;
  controls: Control[];
  rows: MappedRow[];
  /** What is to be guessed, and what it comes to. */
  guess?: {question: string; settings: Settings; write: (guess: number) => string; value: string};
  asks: boolean;
}

/** What a model is made from, beside the analogy. */
export interface AnalogyContext {
  topic: Topic;
  language: string;
  messages: AnalogyMessages;
}

const valueOf = (state: AnalogyState, id: string): number | undefined => {
  const found = state.get(id);
  return found && 'value' in found ? found.value : undefined;
};

/** The topic as texts of the analogy see it: what is computed can be marked as figures are. */
function withState(analogy: Analogy, state: AnalogyState, topic: Topic): Topic {
  const {parameters = [], quantities = []} = analogy;
  const own = [...parameters, ...quantities].map(({id, label, unit = 'number'}): Figure => ({
    id,
    label,
    unit,
    value: valueOf(state, id),
  }));
  return {...topic, figures: [...topic.figures, ...own]};
}

interface Told extends AnalogyContext {
  analogy: Analogy;
  state: AnalogyState;
}

function toAmount(
  part: {glyph: Glyph; label: string; amount: string; each?: number; row?: string},
  id: string,
  {analogy, state, topic, language, messages}: Told,
): Amount {
  const {glyph, label, amount, each = 1, row} = part;
  const {parameters = [], quantities = []} = analogy;
  const unit = [...quantities, ...parameters].find(own => own.id === amount)?.unit ?? 'number';
  const value = valueOf(state, amount);
  const format = {locale: language, units: topic.units, rate: true};
  const write = (number: number) => formatFigure({value: number, unit}, format);
  return {
    id,
    glyph,
    label,
    value: value === undefined ? messages.notKnown : write(value),
    signs: Math.max(0, Math.round((value ?? 0) / each)),
    ...(each !== 1 && {scale: messages.oneSign(write(each))}),
    ...(row && {row}),
  };
}

function toExchange(picture: Picture, shows: NonNullable<Scene['shows']>, told: Told): Exchange {
  const {own, other, things, products, queue, amounts = [], rivals = []} = picture;
  const {state, topic} = told;
  const has = (part: (typeof shows)[number]) => shows.includes(part);
  const crossed = Math.round(valueOf(state, things.crossed) ?? 0);
  return {
    own,
    other,
    glyph: things.glyph,
    label: things.label,
    total: things.total,
    crossed: Math.min(things.total, Math.max(0, crossed)),
    row: things.row,
    products: products && has('products') ? toAmount(products, 'products', told) : undefined,
    queue: queue && has('queue') ? toAmount(queue, 'queue', told) : undefined,
    amounts: has('amounts') ? amounts.map(amount => toAmount(amount, amount.id, told)) : [],
    rivals: has('rivals')
      ? rivals.map(({id, glyph, label, when, row}) => ({
          id,
          glyph,
          label,
          row,
          isOn: holds(when, state, topic.figures),
        }))
      : [],
  };
}

function toControl(parameter: Parameter, settings: Settings, {language, messages}: AnalogyContext): Control {
  const {id, label, low = 0, high = 0, step = 1, unit = '', choices} = parameter;
  const set = settings.get(id);
  if (choices) {
    const shown = choices.map(choice => ({id: choice.id, label: choice.label, isChosen: choice.id === set}));
    return {id, label, value: shown.find(({isChosen}) => isChosen)?.label ?? '', choices: shown};
  }
  const value = Number(set);
  const [number, most] = [value, high].map(each => formatNumber(each, language));
  return {id, label, value: messages.ofMost(number!, most!, unit), number: {value, low, high, step}};
}

function toGuess({question, quantity, set}: NonNullable<Scene['guess']>, settings: Settings, told: Told) {
  const {analogy, topic, language, messages} = told;
  const guessed = changed(settings, set);
  const value = valueOf(computeState(analogy, topic.figures, guessed), quantity);
  const unit = analogy.quantities?.find(({id}) => id === quantity)?.unit ?? 'number';
  const write = (number: number) =>
    formatFigure({value: number, unit}, {locale: language, units: topic.units});
  return {question, settings: guessed, write, value: value === undefined ? messages.notKnown : write(value)};
}

/** The mapping, each row with the limits that correct it. */
export function toRows({mapping, limits}: Analogy, {topic, messages}: AnalogyContext): MappedRow[] {
  return mapping.map(row => ({
    ...row,
    sources: sourcesOf(topic, row),
    limits: limits
      .filter(({corrects}) => corrects.includes(row.id))
      .map(({id, text, kind}) => ({id, text, kind: messages.limitKinds[kind]})),
  }));
}

/**
 * A scene with its parameters as they are set. The bakery’s third scene with four ovens sold in a busy week →
 * `sentence` "It sells 4 ovens and bakes 600 loaves a week; 400 loaves are asked for and not baked."
 */
export function toSceneModel(
  analogy: Analogy,
  scene: Scene,
  settings: Settings,
  context: AnalogyContext,
): SceneModel {
  const {topic, language, messages} = context;
  const {scenes = [], parameters = [], picture} = analogy;
  const state = computeState(analogy, topic.figures, settings);
  const marked = {topic: withState(analogy, state, topic), language};
  const {id, title, text, controls = [], shows = ['things'], rows = [], guess, limits, asks = false} = scene;
  const shownRows = toRows(analogy, context).filter(row => rows.includes(row.id));
  return {
    id,
    title,
    text: formatText(text, marked),
    place: messages.sceneOf(String(scenes.indexOf(scene) + 1), String(scenes.length)),
    sentence: formatText(sentenceFor(analogy, state, topic.figures) ?? '', marked),
    picture: picture && toExchange(picture, shows, {...context, analogy, state}),
    controls: controls.flatMap(control => {
      const parameter = findById(parameters, control);
      return parameter ? toControl(parameter, settings, context) : [];
    }),
    rows: limits ? shownRows : shownRows.map(row => ({...row, limits: []})),
    guess: guess && toGuess(guess, settings, {...context, analogy, state}),
    asks,
  };
}
