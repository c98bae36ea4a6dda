/** The policies of docs/embedding.md, as a server sends them: what stands there is what is tried. */
import {readFileSync} from 'node:fs';

const page = readFileSync('docs/embedding.md', 'utf8');

const lines = [...page.matchAll(/^Content-Security-Policy: (.*)$/gm)].map(([, policy]) => policy!);

/** The one line of that page that has these words in it; a nonce takes the place of the one shown there. */
function policyWith(words: string) {
  const found = lines.filter(line => line.includes(words));
  if (found.length !== 1) throw new Error(`docs/embedding.md has ${found.length} policies with ${words}.`);
  return (nonce: string) => found[0]!.replaceAll(/'nonce-[^']*'/g, `'nonce-${nonce}'`);
}

/** Each policy of that page by what it is about; given a nonce, the header. */
export const policies = {
  nonce: policyWith('nonce-'),
  trustedTypes: policyWith('trusted-types lit-html'),
};
