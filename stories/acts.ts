/** What readers do in a story, found by the words and parts that they see. */
import type {StoryObj} from '@storybook/web-components-vite';
import type {LitElement} from 'lit';

type Tags = {
  [Tag in keyof HTMLElementTagNameMap]: HTMLElementTagNameMap[Tag] extends LitElement ? Tag : never;
}[keyof HTMLElementTagNameMap];

/** The story after a reader has done one thing more, to its first element of this tag. */
export const after = <Tag extends Tags>(
  {render, play}: StoryObj,
  tag: Tag,
  act: (element: HTMLElementTagNameMap[Tag]) => unknown,
): StoryObj => ({
  render,
  play: async context => {
    await play?.(context);
    const element = context.canvasElement.querySelector(tag)!;
    await element.updateComplete;
    await act(element);
    await element.updateComplete;
  },
});

/** Something that an element draws, at the latest when it has loaded what it needs for that. */
export function drawn<Found extends HTMLElement>(element: HTMLElement, selector: string): Promise<Found> {
  const root = element.shadowRoot!;
  const look = () => root.querySelector<Found>(selector);
  return new Promise(resolve => {
    const found = look();
    if (found) return resolve(found);
    new MutationObserver((_, observer) => {
      const found = look();
      if (!found) return;
      observer.disconnect();
      resolve(found);
    }).observe(root, {childList: true, subtree: true});
  });
}

/** Presses something, and waits until the page is told what came of it, if it is told. */
export async function press(target: HTMLElement, told?: keyof HTMLElementEventMap) {
  const isTold = told && new Promise(resolve => document.addEventListener(told, resolve, {once: true}));
  target.click();
  await isTold;
}

/** A button by its words or its name. */
export const button = (element: HTMLElement, words: RegExp) => byWords(element, 'button, summary', words);

/** What stands behind a label: a box to tick, or one of a group to choose. */
export const choice = (element: HTMLElement, words: RegExp, group = '') =>
  byWords(element, `${group} label`, words);

function byWords(element: HTMLElement, kind: string, words: RegExp): HTMLElement {
  const found = [...element.shadowRoot!.querySelectorAll<HTMLElement>(kind)].find(
    ({ariaLabel, textContent}) => words.test((ariaLabel ?? textContent).trim()),
  );
  if (!found) throw new Error(`There is nothing called ${words}.`);
  return found;
}

/** Writes into a field as from a keyboard. */
export function write(field: HTMLInputElement | HTMLSelectElement, value: string) {
  field.value = value;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, {bubbles: true}));
}
