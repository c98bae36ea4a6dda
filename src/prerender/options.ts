/** What can be asked of prerendering, and what comes of it. */
import type {Place} from './article.js';
import type {HydrateWhen} from './check-tag.js';
import type {ReadAddress} from './topics.js';

/** How an article is prerendered. */
export interface PrerenderOptions {
  /**
   * What is written into each tag: the element as it looks (`shadow`, declarative shadow DOM), its data as plain HTML
   * (`plain`), or `both`. Default `both`.
   */
  write?: 'both' | 'shadow' | 'plain';
  /**
   * How the styles come in: in a `<style>` (default), in a `<style>` with a nonce, or from `<href>/<element>.css`, for
   * pages whose policy forbids the first. The package has these files in `dist/styles`.
   */
  styles?: {nonce: string} | {href: string};
  /** When the script takes an element over. Default `load`; an attribute `hydrate` on a tag goes first. */
  hydrate?: HydrateWhen;
  /** The language of an article that has no `lang`. Default English. */
  language?: string;
  /**
   * True to write the figures and sources that the article shows as JSON-LD in the words of schema.org, once for all of
   * it. Default false.
   */
  jsonLd?: boolean;
  /** Gives the text behind a `src`. Left out: a tag with one is told, and stays as it is. */
  read?: ReadAddress;
  /** Calls it off: between two tags, it rejects with the reason of the signal. */
  signal?: AbortSignal;
}

/** Something wrong in an article, and where: line and column are counted from 1. */
export interface ArticleProblem extends Place {
  severity: 'error' | 'warning';
  /**
   * What it is about: the `tag` and its attributes, the `data` of its topic, an `address` that gave none, the `place`
   * where the tag stands, or the `article` as a whole.
   */
  about: 'tag' | 'data' | 'address' | 'place' | 'article';
  message: string;
}

/** A prerendered article. */
export interface Prerendered {
  /** The article. All that is not inside our tags is as it was, byte for byte. */
  html: string;
  /** How many tags were drawn. */
  drawn: number;
  /** UTF-8 bytes more than before. */
  bytesAdded: number;
  problems: ArticleProblem[];
}
