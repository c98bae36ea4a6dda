/** What an analogy shows in a scene, as it is set: in words and numbers, before anything is drawn. */
import {formatNumber} from '../../format/number.js';
import {formatText} from '../../format/text.js';
import {
  changed,
  computeState,
  sentenceFor,
  startOf,
  type AnalogyState,
  type Parameter,
  type Settings,
} from '../../topic/analogy/analogy-state.js';
import {findById} from '../../topic/schema/lookup.js';
import type {Analogy, Figure, Topic} from '../../topic/schema/schema.js';
import {inWords, valueOf, writeAs, type AnalogyContext, type Told} from './amount.model.js';
import {toExchange, type Exchange} from './exchange.model.js';
import {toRows, type MappedRow} from './mapping.model.js';
import {toPipe, type Pipe} from './pipe.model.js';

/** One scene of an analogy, as the topic has it. */
export type Scene = NonNullable<Analogy['scenes']>[number];

/** What a reader can set: a number between two ends, or one of some choices. */
export interface Control {
  id: string;
  label: string;
  /** "Sell 4 of 10 ovens"; the words of the choice. */
  value: string;
  number?: {value: number; low: number; high: number; step: number};
  choices?: {id: string; label: string; isChosen: boolean}[];
}

/** What is to be guessed, and what it comes to. */
export interface AskedGuess {
  question: string;
  quantity: string;
  settings: Settings;
  write: (guess: number) => string;
  value: string;
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
  picture?: Exchange | Pipe;
  /** The numbers of the picture, in words: what can be another after a change. */
  numbers: Measured[];
  controls: Control[];
  rows: MappedRow[];
  guess?: AskedGuess;
  asks: boolean;
}

/** The topic as texts of the analogy see it: what is computed can be marked as figures are. */
function withState({analogy, state, topic}: Told): Topic {
  const {parameters = [], quantities = []} = analogy;
  const own = [...parameters, ...quantities].map(({id, label, unit = 'number'}): Figure => ({
    id,
    label,
    unit,
    value: valueOf(state, id),
  }));
  return {...topic, figures: [...topic.figures, ...own]};
}

function toPicture({picture}: Analogy, shows: Scene['shows'], told: Told): SceneModel['picture'] {
  if (picture?.exchange) return toExchange(picture.exchange, shows ?? ['things', 'other'], told);
  return picture?.pipe && toPipe(picture.pipe, shows ?? ['pipe', 'tank'], told);
}

function toControl(parameter: Parameter, settings: Settings, told: Told): Control {
  const {id, label, verb, low = 0, high = 0, step = 1, choices} = parameter;
  const set = settings.get(id);
  if (choices) {
    const shown = choices.map(choice => ({id: choice.id, label: choice.label, isChosen: choice.id === set}));
    return {id, label, value: shown.find(({isChosen}) => isChosen)?.label ?? '', choices: shown};
  }
  const value = Number(set);
  const words = told.messages.ofMost(formatNumber(value, told.language), writeAs(id, told)(high));
  return {id, label, value: verb ? `${verb} ${words}` : words, number: {value, low, high, step}};
}

function toGuess(guess: NonNullable<Scene['guess']>, settings: Settings, told: Told): AskedGuess {
  const {question, quantity, set} = guess;
  const guessed = changed(settings, set);
  const state = computeState(told.analogy, told.topic.figures, guessed);
  return {
    question,
    quantity,
    settings: guessed,
    write: writeAs(quantity, told),
    value: inWords(quantity, {...told, state}),
  };
}

/** The rows of the mapping that a picture draws something of. */
function rowsIn(picture: SceneModel['picture']): (string | undefined)[] {
  if (!picture) return [];
  const numbers = numbersOf(picture);
  const drawn = picture.layout === 'exchange' ? [picture, ...numbers, ...picture.rivals] : numbers;
  return drawn.map(({row}) => row);
}

/** The scenes of an analogy: all, or those that an author names. */
export const scenesOf = ({scenes = []}: Analogy, wanted?: readonly string[]): readonly Scene[] =>
  wanted ? scenes.filter(({id}) => wanted.includes(id)) : scenes;

/** "Scene 3 of 6". */
export const placeOf = (scene: Scene, scenes: readonly Scene[], {messages}: AnalogyContext): string =>
  messages.sceneOf(String(scenes.indexOf(scene) + 1), String(scenes.length));

/** How a scene begins. */
export const settingsOf = (analogy: Analogy, scene: Scene): Settings => changed(startOf(analogy), scene.set);

/**
 * A scene with its parameters as they are set. The bakery’s third scene with four ovens sold in a busy week →
 * `sentence` "It sells 4 ovens and bakes 600 loaves a week; 400 loaves are asked for and not baked."
 */
export function toSceneModel(
  analogy: Analogy,
  scene: Scene,
  settings: Settings,
  context: AnalogyContext,
  scenes: readonly Scene[] = scenesOf(analogy),
): SceneModel {
  const {topic, language} = context;
  const state: AnalogyState = computeState(analogy, topic.figures, settings);
  const told = {...context, analogy, state};
  const marked = {topic: withState(told), language};
  // The text tells of the scene as it begins; what follows from what is set is in the sentence.
  const atFirst = computeState(analogy, topic.figures, settingsOf(analogy, scene));
  const begun = {topic: withState({...told, state: atFirst}), language};
  const {id, title, text, controls = [], shows, rows = [], guess, limits, asks = false} = scene;
  const picture = toPicture(analogy, shows, told);
  const drawn = rowsIn(picture);
  const shownRows = toRows(analogy, context)
    .filter(row => rows.includes(row.id))
    .map(row => ({...row, isDrawn: drawn.includes(row.id), ...(!limits && {limits: []})}));
  return {
    id,
    title,
    text: formatText(text, begun),
    place: placeOf(scene, scenes, context),
    sentence: formatText(sentenceFor(analogy, state, topic.figures) ?? '', marked),
    picture,
    numbers: picture ? numbersOf(picture) : [],
    controls: controls.flatMap(control => {
      const parameter = findById(analogy.parameters ?? [], control);
      return parameter ? toControl(parameter, settings, told) : [];
    }),
    rows: shownRows,
    guess: guess && toGuess(guess, settings, told),
    asks,
  };
}

/** A number of a picture. */
export interface Measured {
  label: string;
  value: string;
  row?: string;
}

/** The numbers of a picture, in words: what can be another after a change. */
function numbersOf(picture: NonNullable<SceneModel['picture']>): Measured[] {
  if (picture.layout === 'pipe') return [picture.width, picture.length, picture.tank, ...picture.amounts];
  const {products, queue, amounts} = picture;
  return [products, queue, ...amounts].filter(part => part !== undefined);
}
