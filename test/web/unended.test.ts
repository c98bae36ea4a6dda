/** What is said of tags without an end holds in this browser too. */
import {expect} from '@open-wc/testing';
import {readArticle} from '../../src/prerender/article.js';
import {broken, sound} from '../unit/unended-articles.js';

interface Node {
  nodeName: string;
  childNodes?: ArrayLike<Node>;
  value?: string;
  nodeValue?: string | null;
}

/** A tree as one line: `BODY(P(#text:Some EXPLAINER-BAR-CHART()))`. */
const lineOf = ({nodeName, childNodes, value, nodeValue}: Node): string =>
  childNodes && !nodeName.startsWith('#text')
    ? `${nodeName.toUpperCase()}(${Array.from(childNodes, lineOf).join(' ')})`
    : `${nodeName.toUpperCase()}:${value ?? nodeValue}`;

describe('an article with tags that have no end tag', () => {
  const articles = [...Object.entries(sound), ...broken.map(([what, article]) => [what, article] as const)];
  for (const [what, article] of articles)
    it(`is the same tree to us and to a browser: ${what}`, () => {
      const ours = lineOf(readArticle(article).root as unknown as Node);
      expect(ours).to.equal(lineOf(new DOMParser().parseFromString(article, 'text/html')));
    });
});
