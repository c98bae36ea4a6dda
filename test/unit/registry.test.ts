/** The contract of an element with the rest of the library: what each line of the registry has to bring. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import * as library from '../../src/index.js';
import {ExplainerElement} from '../../src/kit/explainer-element.js';
import {registry} from '../../src/registry.js';

const nameOf = (tag: string) => tag.replace(/^explainer-/, '');
const read = (path: string) => readFileSync(path, 'utf8');
const exported = Object.values(library) as unknown[];

describe('the registry', () => {
  it('has a line for every folder of elements, and no other', () =>
    assert.deepEqual(Object.keys(registry).map(nameOf).sort(), readdirSync('src/elements').sort()));
});

for (const [tag, load] of Object.entries(registry)) {
  const name = nameOf(tag);
  const folder = `src/elements/${name}`;

  describe(tag, () => {
    it('is a tag that HTML allows, under the name of its folder and its file', () => {
      assert.match(tag, /^explainer-[a-z]+(-[a-z]+)*$/);
      assert.ok(existsSync(`${folder}/${name}.ts`));
    });

    it('is defined by a module of its own, and its class, which the library exports, by none', async () => {
      const element = await load();
      assert.equal(customElements.get(tag), element);
      assert.ok(read(`${folder}/define.ts`).includes(`define('${tag}', ${element.name});`));
      assert.doesNotMatch(read(`${folder}/${name}.ts`), /\bdefine\(/);
      assert.ok(exported.includes(element));
    });

    it('is known to TypeScript by its tag', async () => {
      const {name: className} = await load();
      assert.ok(read(`${folder}/define.ts`).includes(`'${tag}': ${className};`));
    });

    it('has its model and its styles apart, if it draws', async () => {
      const element = await load();
      const draws = element.prototype instanceof ExplainerElement;
      for (const part of ['model', 'styles'])
        assert.equal(existsSync(`${folder}/${name}.${part}.ts`), draws, part);
    });

    it('has a test in browsers that uses it, and a story', () => {
      assert.ok(read(`test/web/${name}.test.ts`).includes(`<${tag}`));
      const stories = read(`stories/${name}.stories.ts`);
      assert.ok(stories.includes(`title: '${tag}'`));
      assert.match(stories, /^export const [A-Z]\w+/m);
    });
  });
}
