/**
 * The elements in React 19, for TypeScript: `import type {} from 'explainer-elements/react';`
 *
 * Plain values go by the name of their attribute, because that is what React writes on a server; an object is a
 * property. An event has `on` before its name: `onexplainer-set`.
 */
import type {ClassAttributes, HTMLAttributes} from 'react';
import type {AnElement, Elements} from './elements.js';

type Handlers<Events, Element> = {
  [Name in keyof Events as `on${Name & string}`]?: (
    event: Events[Name] & {readonly currentTarget: Element},
  ) => void;
};

type Own<E extends AnElement> = E['attributes'] & E['properties'] & Handlers<E['events'], E['element']>;

/** What can be said of an element beside what can be said of any other. */
type Props<E extends AnElement> = Own<E> &
  Omit<HTMLAttributes<E['element']>, keyof Own<E>> &
  ClassAttributes<E['element']>;

type ReactElements = {[Tag in keyof Elements]: Props<Elements[Tag]>};

declare module 'react' {
  namespace JSX {
    // Only an interface adds to that of another package.
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type
    interface IntrinsicElements extends ReactElements {}
  }
}
