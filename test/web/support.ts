import {fixture} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import type {TemplateResult} from 'lit';
import type {ExplainerBarChart} from '../../src/index.js';
import '../../src/index.js';

/** Presses a key, or several together: `Shift+Tab`. */
export const press = (keys: string) => executeServerCommand('press-keys', keys);

/** What every element of ours can do. */
type Ours = HTMLElement & {readonly updateComplete: Promise<unknown>};

/** Puts a template on the page and waits until what it loads is drawn. */
export async function mount<Element extends HTMLElement = ExplainerBarChart>(
  template: TemplateResult,
): Promise<Element> {
  const element = await fixture<Element>(template);
  await (element as unknown as Partial<Ours>).updateComplete;
  return element;
}

/** Puts an element with data of an author's own inside its tag on the page, until the test is over. */
export async function mountWithJson<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, data: unknown) {
  const element = document.createElement(tag);
  const script = document.createElement('script');
  script.type = 'application/json';
  script.text = JSON.stringify(data);
  element.append(script);
  document.body.append(element);
  afterEachOnce(() => element.remove());
  await (element as unknown as Ours).updateComplete;
  return element;
}

/** Moves an element to another place and puts a clone beside it; gives the clone, once both are drawn. */
export async function moveAndClone<Element extends Ours>(element: Element): Promise<Element> {
  const place = document.createElement('section');
  element.parentElement!.append(place);
  place.append(element);
  const clone = element.cloneNode(true) as Element;
  place.append(clone);
  await Promise.all([element.updateComplete, clone.updateComplete]);
  return clone;
}

/** Long enough for any answer of the test's own server, short enough to end before the runner gives up. */
const longestWaitMs = 15_000;

/** Waits for something that comes by itself, such as an answer of a server. */
export async function until<Value>(look: () => Value | undefined | null | false): Promise<Value> {
  const start = performance.now();
  while (performance.now() - start < longestWaitMs) {
    const found = look();
    if (found) return found;
    await new Promise(resolve => requestAnimationFrame(resolve));
  }
  throw new Error(`Waited in vain for ${look}`);
}

/** All elements of a part, in reading order. */
export const parts = <Found extends Element = HTMLElement>(element: Element, part: string): Found[] => [
  ...element.shadowRoot!.querySelectorAll<Found>(`[part~="${part}"]`),
];

/** The first element of a part. */
export const partOf = <Found extends Element = HTMLElement>(element: Element, part: string): Found => {
  const found = parts<Found>(element, part)[0];
  if (!found) throw new Error(`There is no part "${part}".`);
  return found;
};

/** A button by the words on it. */
export function button(element: Element, words: RegExp): HTMLButtonElement {
  const found = [...element.shadowRoot!.querySelectorAll('button')].find(({textContent}) =>
    words.test(textContent!),
  );
  if (!found) throw new Error(`There is no button ${words}.`);
  return found;
}

/** The words of an element, with white space as a reader sees it. */
export const wordsOf = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();

/** The words of what an element draws. */
export const drawnWords = (element: Element) => wordsOf(element.shadowRoot!.querySelector('.frame')!);

/** Events of a type that come out of an element from now on, as the page hears them. */
export function heard(type: string): Event[] {
  const events: Event[] = [];
  const listen = (event: Event) => events.push(event);
  document.addEventListener(type, listen);
  afterEachOnce(() => document.removeEventListener(type, listen));
  return events;
}

const cleanUps: (() => void)[] = [];
const afterEachOnce = (cleanUp: () => void) => cleanUps.push(cleanUp);
afterEach(() => cleanUps.splice(0).forEach(cleanUp => cleanUp()));

/** A small topic of an author's own, with what a test wants to be different. */
export const ownTopic = (different: Record<string, unknown> = {}) => ({
  schemaVersion: 1,
  id: 'rivers',
  title: 'Rivers',
  sources: [{id: 'atlas', publisher: 'An atlas', date: '2020', url: 'https://example.org/atlas'}],
  units: [{id: 'km', one: 'kilometer', other: 'kilometers'}],
  figures: [
    {
      id: 'short',
      label: 'The short one',
      value: 10,
      unit: 'km',
      status: 'reported',
      asOf: '2020',
      sources: ['atlas'],
    },
    {
      id: 'long',
      label: 'The long one',
      value: 40,
      unit: 'km',
      status: 'estimated',
      asOf: '2020',
      sources: ['atlas'],
    },
  ],
  charts: [
    {id: 'lengths', title: 'Two rivers', message: 'Lengths.', bars: [{figure: 'short'}, {figure: 'long'}]},
  ],
  ...different,
});
