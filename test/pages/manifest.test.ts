/**
 * The description of the elements that editors and docs/elements.md read: whole, and true to the source.
 * Here and not among the unit tests, because the build writes it.
 */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {ReactiveElement} from 'lit';
import {registry} from '../../src/registry.js';

interface Described {
  name: string;
  description?: string;
}

interface Declaration extends Described {
  tagName?: string;
  attributes?: Described[];
  members?: Described[];
  events?: Described[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Described[];
}

const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
  modules: {path: string; declarations?: Declaration[]}[];
};

const lists = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'] as const;

const sourceIn = (folder: string) =>
  readdirSync(folder)
    .filter(file => file.endsWith('.ts'))
    .map(file => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n');

const kit = sourceIn('src/kit');

/** Every name that a pattern finds, each once; a part can have several names in one attribute. */
const found = (source: string, pattern: RegExp) => [
  ...new Set([...source.matchAll(pattern)].flatMap(([, names]) => names!.split(' '))),
];

const missing = (names: readonly string[], list: readonly Described[] = []) =>
  names.filter(name => !list.some(item => item.name === name));

describe('the manifest', () => {
  it('names just the tags of the registry, each once', () => {
    const tags = modules.flatMap(({declarations = []}) => declarations.flatMap(({tagName}) => tagName ?? []));
    assert.deepEqual(tags.sort(), Object.keys(registry).sort());
  });
});

for (const [tag, load] of Object.entries(registry)) {
  const module = modules.find(({declarations}) => declarations?.some(({tagName}) => tagName === tag));
  const declaration = module?.declarations?.find(({tagName}) => tagName === tag);
  const own = sourceIn(`src/elements/${tag.replace(/^explainer-/, '')}`);

  describe(`the manifest of ${tag}`, () => {
    it('says what it is and which built file it stands in', () => {
      assert.ok(declaration?.description);
      assert.ok(existsSync(module!.path), module!.path);
    });

    for (const list of lists)
      it(`describes all of its ${list}, each once`, () => {
        const items = declaration![list] ?? [];
        assert.deepEqual(
          items.filter(({description}) => !description?.trim()).map(({name}) => name),
          [],
        );
        assert.equal(new Set(items.map(({name}) => name)).size, items.length);
      });

    it('knows every attribute and every property that can be set', async () => {
      const element = (await load()) as unknown as typeof ReactiveElement;
      assert.deepEqual(missing(element.observedAttributes, declaration!.attributes), []);
      const settable = [...element.elementProperties].filter(([, {state}]) => !state);
      assert.deepEqual(
        missing(
          settable.map(([name]) => String(name)),
          declaration!.members,
        ),
        [],
      );
    });

    it('knows every event that its own source sends', async () => {
      const events = (await import('../../src/index.js')) as unknown as Record<string, {type: string}>;
      const types = found(own, /new (\w+Event)\(/g).map(name => events[name]!.type);
      assert.deepEqual(missing(types, declaration!.events), []);
    });

    it('knows every part and every slot that its own source draws, and invents none', () => {
      const parts = found(own, /\bpart="([^"$]+)"/g);
      const slots = found(own, /<slot name="([^"$]+)"/g);
      assert.deepEqual(missing(parts, declaration!.cssParts), []);
      assert.deepEqual(missing(slots, declaration!.slots), []);
      const drawn = [...parts, ...found(kit, /\bpart="([^"$]+)"/g)];
      assert.deepEqual(
        (declaration!.cssParts ?? []).filter(({name}) => !drawn.includes(name)),
        [],
      );
    });
  });
}
