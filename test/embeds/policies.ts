/** The policies of the README, as a server sends them: what stands there is what is tried. */
import {readFileSync} from 'node:fs';

const readme = readFileSync('README.md', 'utf8');

const lines = [...readme.matchAll(/^Content-Security-Policy: (.*)$/gm)].map(([, policy]) => policy!);

/** The one line of the README that has these words in it; a nonce takes the place of the one shown there. */
function policyWith(words: string) {
  const found = lines.filter(line => line.includes(words));
  if (found.length !== 1) throw new Error(`The README has ${found.length} policies with ${words}.`);
  return (nonce: string) => found[0]!.replaceAll(/'nonce-[^']*'/g, `'nonce-${nonce}'`);
}

/** Each policy of the README by what it is about; given a nonce, the header. */
export const policies = {
  nonce: policyWith('nonce-'),
  trustedTypes: policyWith('trusted-types lit-html'),
};
