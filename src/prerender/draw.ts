/** Draws one element on a server: its shadow tree as text. */
import {LitElementRenderer} from '@lit-labs/ssr/lib/lit-element-renderer.js';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {renderValue} from '@lit-labs/ssr/lib/render-value.js';
import type {LitElement} from 'lit';
import {loadLanguage} from '../i18n/languages.js';
import {chooseCited, type ShownPart} from '../elements/sources/cited.model.js';
import type {ChosenSources} from '../elements/sources/sources.model.js';
import {toElementState, type ElementState, type PartChoice} from '../kit/element-state.js';
import type {TopicSource} from '../kit/topic-source.js';
import {registry} from '../registry.js';
import type {PartName, Topic} from '../topic/schema/schema.js';
import {cssFor} from './styles.js';
import type {TagTopic} from './topics.js';

/** A tag to draw. */
export interface TagToDraw {
  name: string;
  attributes: ReadonlyMap<string, string>;
  language: string;
  topic: TagTopic;
  /** What the other explainers of the page show, for references of the page. */
  beside: readonly ShownPart[];
}

/** What drawing gives. */
export interface Drawing {
  state: ElementState<{id: string}>;
  /** What stands in the shadow root, without styles. */
  shadow: string;
  /** The rules that the shadow root adopts in a browser. */
  css: string;
}

/** What an element tells its page and its server, and no reader of the API. */
interface Explainer extends LitElement {
  readonly parts: readonly PartName[];
  readonly choice: PartChoice<PartName>;
  readonly drawn?: Drawing['state'];
  readBefore?: TopicSource;
  chooseOnServer?: (topic: Topic) => ChosenSources;
  prepare?(state: Drawing['state']): Promise<unknown>;
}

type ElementClass = typeof LitElement & (new () => LitElement);

/** Draws by our own class, even where another copy of this library was first to define the tag on this server. */
class OwnRenderer extends LitElementRenderer {
  constructor(name: string, ownClass: ElementClass) {
    super(name);
    this.element = new ownClass();
  }
}

function toRenderer({name, attributes, language}: TagToDraw, ownClass: ElementClass): LitElementRenderer {
  const renderer = new OwnRenderer(name, ownClass);
  for (const [attribute, value] of attributes) renderer.setAttribute(attribute, value);
  // An element without a page around it asks its own tag.
  renderer.setAttribute('lang', language);
  return renderer;
}

/** Draws a tag of the registry. Rejects with the reason why its topic could not be had. */
export async function draw(tag: TagToDraw): Promise<Drawing> {
  const ownClass = (await registry[tag.name as keyof typeof registry]!()) as unknown as ElementClass;
  await loadLanguage(tag.language);
  const renderer = toRenderer(tag, ownClass);
  const element = renderer.element as Explainer;
  const loaded = await tag.topic.load(element.parts);
  element.readBefore = {peek: () => loaded, load: () => Promise.resolve(loaded)};
  element.chooseOnServer = topic => chooseCited(topic, tag.beside);
  // What an element loads late in a browser is there at once here.
  await element.prepare?.(toElementState({state: 'loaded', ...loaded}, element.choice));
  renderer.connectedCallback();
  const shadow = await collectResult(
    renderValue((element as unknown as {render(): unknown}).render(), {
      elementRenderers: [LitElementRenderer],
      customElementInstanceStack: [renderer],
      customElementHostStack: [renderer],
      eventTargetStack: [],
      slotStack: [],
      deferHydration: false,
    }),
  );
  return {state: element.drawn!, shadow, css: cssFor(tag.name, tag.attributes, ownClass)};
}
