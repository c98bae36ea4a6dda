import type {Scene} from './analogy.model.js';

const warned = new Set<string>();

/** An author hears once of each scene that is not there. The reader sees the others. */
export function warnOf(unknown: readonly string[], scenes: readonly Scene[]) {
  for (const name of unknown) {
    if (warned.has(name)) continue;
    warned.add(name);
    const ids = scenes.map(({id}) => id).join(', ') || 'none';
    console.warn(`explainer-analogy: there is no scene "${name}". It has: ${ids}.`);
  }
}
