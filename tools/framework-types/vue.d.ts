/**
 * The elements in Vue 3's templates, for TypeScript: `import type {} from 'explainer-elements/vue';`
 *
 * Names are those of the properties, as Vue wants them: `heading-level` in a template is `headingLevel` here, and
 * `@explainer-set` is `onExplainerSet`.
 */
import type {HTMLAttributes, PublicProps} from 'vue';
import type {AnElement, Elements} from './elements.js';

type Camel<Name> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name & string;

type Attributes<List> = {[Name in keyof List as Camel<Name>]: List[Name]};

type Handlers<Events, Element> = {
  [Name in keyof Events as `on${Capitalize<Camel<Name>>}`]?: (
    event: Events[Name] & {readonly currentTarget: Element},
  ) => void;
};

type Own<E extends AnElement> = Attributes<E['attributes']> &
  E['properties'] &
  Handlers<E['events'], E['element']>;

/** What can be said of an element beside what can be said of any other. */
type Props<E extends AnElement> = Own<E> & Omit<HTMLAttributes, keyof Own<E>> & PublicProps;

type VueElements = {[Tag in keyof Elements]: new () => {$props: Props<Elements[Tag]>}};

declare module 'vue' {
  // Only an interface adds to that of another package.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface GlobalComponents extends VueElements {}
}
