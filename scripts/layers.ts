/**
 * The layers of the library, and a check that no import breaks them: none goes upward, none from one element to
 * another, none in a circle, and none leads from what runs without a page to Lit.
 */
import {dirname, join} from 'node:path/posix';
import ts from 'typescript';

/** What a folder or file under `src` may import: which others, and which packages (a name, or a scope as `@lit/`). */
interface Layer {
  imports: string[];
  packages: string[];
}

const data = ['topic', 'i18n', 'format', 'export', 'topics'];
const lit = ['lit', '@lit/'];

/**
 * From the bottom up. A name is a folder or a file right under `src`. Messages and formats are one layer: messages
 * hold formatted words, formats speak a language. The check for circles keeps their files apart.
 */
const layers: Record<string, Layer> = {
  topic: {imports: [], packages: ['valibot', 'd3-dsv']},
  topics: {imports: ['topic'], packages: []},
  i18n: {imports: ['topic', 'format'], packages: []},
  format: {imports: ['topic', 'i18n'], packages: []},
  export: {imports: ['topic', 'i18n', 'format'], packages: ['d3-dsv']},
  kit: {imports: data, packages: lit},
  elements: {imports: [...data, 'kit'], packages: [...lit, 'd3-']},
  registry: {imports: [...data, 'kit', 'elements'], packages: []},
  image: {imports: [...data, 'kit', 'elements'], packages: []},
};

/** The ways in lie above all layers. They may import what they need, but of each other only what draws pages and pictures. */
const wayIn: Layer = {
  imports: [...Object.keys(layers), 'hydrate', 'prerender', 'server', 'service'],
  packages: [...lit, '@lit-labs/', 'd3-', 'valibot', 'jsonc-parser', 'parse5', '@resvg/', 'node:'],
};

/** One import of a file: what it names, and whether it is there when the file runs. */
interface Import {
  specifier: string;
  kind: 'static' | 'dynamic' | 'type';
}

/** A file's text by its path: `src/topic/schema/date.ts`. */
export type FileTexts = ReadonlyMap<string, string>;

const layerNameOf = (path: string) => path.split('/')[1]!.replace(/\.ts$/, '');
const layerOf = (path: string) => layers[layerNameOf(path)] ?? wayIn;
const elementOf = (path: string) => /^src\/elements\/([^/]+)\//.exec(path)?.[1];
const isPure = (path: string) => /\.(model|geometry)\.ts$/.test(path) || layerNameOf(path) === 'image';

/** All imports of a module: declarations, re-exports, `import()` as an expression and as a type. */
export function importsOf(text: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, kind: Import['kind']) => {
    if (specifier && ts.isStringLiteralLike(specifier)) found.push({specifier: specifier.text, kind});
  };
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.isTypeOnly ? 'type' : 'static');
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'static');
    } else if (ts.isImportTypeNode(node)) {
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, 'type');
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], 'dynamic');
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest));
  return found;
}

const isRelative = (specifier: string) => specifier.startsWith('.');
const targetOf = (path: string, specifier: string) => join(dirname(path), specifier).replace(/\.js$/, '.ts');

function problemWithPackage(path: string, specifier: string): string | undefined {
  const isAllowed = layerOf(path).packages.some(name =>
    /[/:-]$/.test(name) ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`),
  );
  return isAllowed ? undefined : `${path} imports ${specifier}; ${layerNameOf(path)} may not.`;
}

function problemWithLayer(path: string, target: string): string | undefined {
  const [from, to] = [layerNameOf(path), layerNameOf(target)];
  const isAllowed = from === to ? elementOf(path) === elementOf(target) : layerOf(path).imports.includes(to);
  return isAllowed ? undefined : `${path} imports ${target}; ${elementOf(path) ?? from} may not.`;
}

const problemsOfFile = (path: string, text: string) =>
  importsOf(text)
    .map(({specifier}) =>
      isRelative(specifier)
        ? problemWithLayer(path, targetOf(path, specifier))
        : problemWithPackage(path, specifier),
    )
    .filter(problem => problem !== undefined);

/** What runs together with each file: its static imports, packages included. */
const toGraph = (files: FileTexts) =>
  new Map(
    [...files].map(([path, text]) => [
      path,
      importsOf(text)
        .filter(({kind}) => kind === 'static')
        .map(({specifier}) => (isRelative(specifier) ? targetOf(path, specifier) : specifier)),
    ]),
  );

type Graph = ReturnType<typeof toGraph>;

/** The imports that lead from a file to what is looked for, the file first; `undefined` if none do. */
function wayTo(
  isGoal: (path: string) => boolean,
  from: string,
  graph: Graph,
  seen = new Set<string>(),
): string[] | undefined {
  for (const next of graph.get(from) ?? []) {
    if (isGoal(next)) return [from, next];
    if (seen.has(next)) continue;
    seen.add(next);
    const way = wayTo(isGoal, next, graph, seen);
    if (way) return [from, ...way];
  }
  return undefined;
}

const inWords = (way: string[]) => way.join(' → ');

/** Every circle once, told from the file in it that comes first by name. */
function circles(graph: Graph): string[] {
  const ways = [...graph.keys()].map(path => wayTo(next => next === path, path, graph));
  return ways
    .filter(way => way !== undefined)
    .filter(way => way[0] === way.slice().sort()[0])
    .map(way => `A circle: ${inWords(way)}.`);
}

const isLit = (specifier: string) => /^(lit|@lit)($|\/)/.test(specifier);

const waysToLit = (graph: Graph) =>
  [...graph.keys()]
    .filter(isPure)
    .map(path => wayTo(isLit, path, graph))
    .filter(way => way !== undefined)
    .map(way => `A model, geometry or picture runs without a page: ${inWords(way)}.`);

/**
 * What is wrong with the imports of these files, a sentence each; an empty list if nothing is.
 *
 * @example
 * findProblems(new Map([['src/topic/a.ts', "import '../kit/b.js';"]]));
 * // → ['src/topic/a.ts imports src/kit/b.ts; topic may not.']
 */
export function findProblems(files: FileTexts): string[] {
  const graph = toGraph(files);
  return [
    ...[...files].flatMap(([path, text]) => problemsOfFile(path, text)),
    ...circles(graph),
    ...waysToLit(graph),
  ];
}
