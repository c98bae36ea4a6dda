/**
 * Build plugins that give the loader the hashes of its parts, and have each part loaded through it.
 *
 * Every chunk is named after its content, and chunks import each other in circles (what an element loads late imports
 * the element), so none can hold the hash of another. The loader holds those of what the first picture of any
 * element needs, and the hash of one more file: the table with the rest. So all of them hang on the loader's own.
 */
import {createHash} from 'node:crypto';
import MagicString from 'magic-string';
import {parseAst, type Plugin, type Rolldown} from 'vite';
import {walk, type SyntaxNode} from './syntax-tree.js';

/** Calls that keep a function in a chunk until the imports of that are known; they do not stay. */
const [asks, isTold] = ['a part asks for others', 'the kit is told how'];

interface ImportCall extends SyntaxNode {
  source: SyntaxNode & {value?: unknown};
}

interface Call extends SyntaxNode {
  callee: SyntaxNode & {name?: string; object?: SyntaxNode; property?: {name: string}};
  arguments: (SyntaxNode & {value?: unknown})[];
}

const isCall = (node: SyntaxNode): node is Call => node.type === 'CallExpression';

/** `import('./x.js')`, not `import(address)`, which is the loader's own. */
const isImport = (node: SyntaxNode): node is ImportCall =>
  node.type === 'ImportExpression' && typeof (node as ImportCall).source.value === 'string';

const marks =
  (mark: string) =>
  (node: SyntaxNode): node is Call =>
    isCall(node) && node.arguments[0]?.value === mark;

function nodesOf(source: string): SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  walk(parseAst(source) as unknown as SyntaxNode, node => nodes.push(node));
  return nodes;
}

const changed = (code: MagicString) => ({code: code.toString(), map: code.generateMap({hires: true})});

/** A module that loads others late, with what its chunk will need for that. `undefined` if it loads none. */
export function withLoader(source: string, from: string, name = 'part') {
  if (!nodesOf(source).some(isImport)) return undefined;
  const code = new MagicString(source);
  code
    .prepend(`import {${name} as loadPart} from ${JSON.stringify(from)};\n`)
    .append(`\nloadPart('${asks}');\n`);
  return changed(code);
}

/** `m => m.ExplainerFigure` */
const givesMember = ({body}: SyntaxNode) => (body as SyntaxNode | undefined)?.type === 'MemberExpression';

/** `./chunks/x.js` → `x` */
const nameOf = (address: string) => /([^/]+)\.js$/.exec(address)![1]!;

/** The kit's own module, whose function only the loader calls, and not by an import that the bundler could see. */
export const keptForLoader = (source: string) => `${source}\nloadPartsWith('${isTold}');\n`;

/**
 * A chunk that asks the loader for what it loads late: `import('./x.js')` becomes `part('x')`. Of the registry's
 * elements nobody asks for the class, so `.then(m => m.ExplainerFigure)` goes, and the kit's chunk exports the
 * function that the loader calls. `undefined` if there is nothing to do.
 */
export function throughLoader(source: string, isLoader = false) {
  const nodes = nodesOf(source);
  const code = new MagicString(source);
  const asking = nodes.filter(marks(asks));
  for (const {start, end} of asking) code.overwrite(start, end, '0');
  for (const {start, end, callee} of nodes.filter(marks(isTold)))
    code.overwrite(start, end, '0').append(`\nexport {${callee.name} as loadPartsWith};\n`);
  for (const node of asking.length ? nodes.filter(isImport) : []) {
    const {start, end, source: address} = node;
    code.overwrite(
      start,
      end,
      `${asking[0]!.callee.name}(${JSON.stringify(nameOf(address.value as string))})`,
    );
  }
  for (const {
    callee,
    end,
    arguments: [asked],
  } of isLoader ? nodes.filter(isCall) : [])
    if (callee.property?.name === 'then' && isImport(callee.object!) && givesMember(asked!))
      code.remove(callee.object.end, end);
  return code.hasChanged() ? changed(code) : undefined;
}

/** A part as the table tells of it: its name, its hash, and what is loaded with it, by place in the table. */
export interface Part {
  name: string;
  hash: string;
  imports: readonly string[];
}

/** The SHA-256 of a text in base64, without the `=` that all of them end with. */
export const hashOf = (text: string) => createHash('sha256').update(text).digest('base64').slice(0, -1);

/** All that comes with a part, what is imported before what imports it. */
export function closureOf(name: string, parts: ReadonlyMap<string, Part>, way: string[] = []): string[] {
  if (way.includes(name))
    throw new Error(`Parts import each other in a circle: ${[...way, name].join(' → ')}`);
  const below = parts.get(name)!.imports.flatMap(next => [...closureOf(next, parts, [...way, name]), next]);
  return [...new Set(below)];
}

/** A place in the list as one character, none of them a blank. The first, `0`, is that of the table itself. */
const toCharacter = (index: number) => String.fromCharCode(49 + index);

/** The parts of a table, in its form: `name` and `hash` of fixed lengths, then places. */
export function toTable(order: readonly string[], parts: ReadonlyMap<string, Part>): string[] {
  return order.map(name => {
    const places = closureOf(name, parts).map(next => toCharacter(order.indexOf(next)));
    return name + parts.get(name)!.hash + places.join('');
  });
}

/**
 * The order of the table: the kit, what the first picture of any element needs, then the rest. What others import
 * goes first, for its place is written.
 */
export function toOrder(kit: string, elements: readonly string[], parts: ReadonlyMap<string, Part>) {
  const withImports = (names: readonly string[]) => [
    ...new Set([...names.flatMap(name => closureOf(name, parts)), ...names]),
  ];
  const early = withImports([kit, ...elements]);
  return {early, late: withImports([...parts.keys()]).filter(name => !early.includes(name))};
}

const nameLength = 7;

/** A file's name after its content, in small letters: hosts differ in whether they tell capitals apart. */
const nameFor = (text: string) =>
  BigInt(`0x${createHash('sha256').update(text).digest('hex')}`)
    .toString(36)
    .slice(0, nameLength);

const kitModule = '/src/kit/chunk-loader.ts';

const isChunk = (file: Rolldown.OutputAsset | Rolldown.OutputChunk): file is Rolldown.OutputChunk =>
  file.type === 'chunk';

const isElement = ({facadeModuleId}: Rolldown.OutputChunk) =>
  /\/src\/elements\//.test(facadeModuleId ?? '') && facadeModuleId!.endsWith('/define.ts');

/** Writes the table, and into the loader what it has to know of it. */
function writeHashes(bundle: Rolldown.OutputBundle) {
  const chunks = Object.values(bundle).filter(isChunk);
  const loader = chunks.find(({isEntry}) => isEntry)!;
  const others = chunks.filter(chunk => chunk !== loader);
  const parts = new Map(
    others.map(({fileName, code, imports}) => {
      const name = nameOf(fileName);
      if (name.length !== nameLength) throw new Error(`${fileName}: a name has ${nameLength} characters.`);
      return [name, {name, hash: hashOf(code), imports: imports.map(nameOf)}];
    }),
  );
  const kit = nameOf(others.find(({moduleIds}) => moduleIds.some(id => id.endsWith(kitModule)))!.fileName);
  const elements = others.filter(isElement).map(({fileName}) => nameOf(fileName));
  for (const name of elements)
    if (!closureOf(name, parts).includes(kit)) throw new Error(`${name} is an element without the kit.`);

  if (parts.get(kit)!.imports.length) throw new Error('The kit is checked first, so it imports nothing.');

  const {early, late} = toOrder(kit, elements, parts);
  const entries = toTable([...early, ...late], parts);
  const table = `export default${JSON.stringify(
    entries
      .slice(early.length)
      .map(entry => ` ${entry}`)
      .join(''),
  )}`;
  const first = [nameFor(table) + hashOf(table), ...entries.slice(0, early.length)].join(' ');
  // On a line of its own before the rest, so that of the source map only the lines change.
  loader.code = `let firstParts=${JSON.stringify(first)};\n${loader.code}`;
  if (loader.map) loader.map.mappings = `;${loader.map.mappings}`;
  return {fileName: `chunks/${nameFor(table)}.js`, source: table};
}

/** The manifest names files by their modules; the table has none, and is found there under this. */
export const tableInManifest = 'table of parts';

const path = (file: string) => new URL(`../src/${file}`, import.meta.url).pathname;

/** The plugins, for Vite's `plugins`, before what minifies. */
export const verifiedParts = (): Plugin[] => [
  {
    name: 'parts-ask-the-loader',
    apply: 'build',
    enforce: 'post',
    transform(source, id) {
      if (id.endsWith(kitModule)) return {code: keptForLoader(source), map: null};
      if (!id.includes('/src/') || id.includes('/src/loader/') || !source.includes('import('))
        return undefined;
      return /\/src\/(registry|autoload)\.ts$/.test(id)
        ? withLoader(source, path('loader/chunk-loader.ts'), 'element')
        : withLoader(source, path('kit/chunk-loader.ts'));
    },
    renderChunk: (code, {isEntry}) => throughLoader(code, isEntry),
  },
  {
    name: 'hashes-of-parts',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const table = writeHashes(bundle);
        this.emitFile({type: 'asset', ...table});
        const manifest = bundle['.vite/manifest.json'] as Rolldown.OutputAsset;
        const files = JSON.parse(manifest.source as string) as Record<string, object>;
        manifest.source = JSON.stringify({...files, [tableInManifest]: {file: table.fileName}}, null, 2);
      },
    },
  },
];
