/** What is wrong with a package before it goes out: maps, licences, links and size. */
import {basename, dirname, join, normalize} from 'node:path/posix';

/** A package as `npm pack` would make it. */
export interface Packed {
  /** Every file in it, with its bytes unpacked. */
  files: readonly {path: string; size: number}[];
  /** The bytes of the whole, packed. */
  size: number;
  /** The text of a file in it. */
  textOf: (path: string) => string;
  /** For each script that holds code of other packages: their names. */
  bundled: Readonly<Record<string, readonly string[]>>;
}

/** The packages among the sources that a source map names. */
export function packagesIn(sources: readonly string[]): string[] {
  const names = sources.map(source => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1]);
  return [...new Set(names)].filter(name => name !== undefined).sort();
}

/** Where the licences of what a script holds stand. What pages load shares one file. */
const licencesOf = (script: string) =>
  ['dist/server.js', 'dist/cli.js'].includes(script)
    ? script.replace(/\.js$/, '.licenses.md')
    : 'dist/explainer-elements.licenses.md';

const isOthersBinary = (path: string) => /\.(?:wasm|ttf|otf|woff2?)$/.test(path);

/** `dist/image/inter-400.ttf` → `dist/image/inter.license.txt` */
const licenceBeside = (path: string) =>
  join(dirname(path), `${/^[a-z]+/i.exec(basename(path))?.[0]}.license.txt`);

function licenceFaults({files, textOf, bundled}: Packed): string[] {
  const paths = new Set(files.map(({path}) => path));
  const faults = paths.has('LICENSE') ? [] : ['There is no LICENSE.'];
  for (const {path} of files.filter(({path}) => isOthersBinary(path)))
    if (!paths.has(licenceBeside(path))) faults.push(`${path} has no ${licenceBeside(path)} beside it.`);
  for (const [script, packages] of Object.entries(bundled)) {
    const licences = licencesOf(script);
    const text = paths.has(licences) ? textOf(licences) : '';
    for (const name of packages)
      if (!text.includes(`\n## ${name} - `))
        faults.push(`${script} holds code of ${name}, and ${licences} does not name it.`);
  }
  return faults;
}

/** The relative links of Markdown: its own, and those of tags in it. What stands in code is none. */
export function relativeLinks(markdown: string): string[] {
  const prose = markdown.replace(/^(`{3,}).*?^\1/gms, '').replace(/`[^`\n]*`/g, '');
  const links = [
    ...prose.matchAll(/\]\(<?([^)\s>]+)/g),
    ...prose.matchAll(/^\[[^\]]+\]:\s*<?([^\s>]+)/gm),
    ...prose.matchAll(/<[a-z][^>]*?\s(?:src|href|srcset)="([^"\s]+)/gi),
  ].map(([, link]) => link!);
  return links
    .filter(link => !/^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(link))
    .map(link => link.replace(/[?#].*$/, ''));
}

/** Files as they are, and folders that hold any. */
function linkFaults({files, textOf}: Packed): string[] {
  const paths = files.map(({path}) => path);
  const isThere = (path: string) =>
    paths.some(other => other === path || other.startsWith(`${path.replace(/\/$/, '')}/`));
  return paths
    .filter(path => path.endsWith('.md') && !path.startsWith('dist/'))
    .flatMap(page =>
      relativeLinks(textOf(page))
        .filter(link => !isThere(normalize(join(dirname(page), decodeURI(link)))))
        .map(link => `${page} links to ${link}, which is not in the package.`),
    );
}

const mapFaults = ({files, textOf}: Packed): string[] =>
  files.flatMap(({path}) => {
    if (path.endsWith('.map')) return [`${path} is a source map.`];
    const isScript = path.startsWith('dist/') && /\.(?:js|ts|css)$/.test(path);
    return isScript && /^\/[/*][#@] sourceMappingURL=(?!data:)/m.test(textOf(path))
      ? [`${path} names a source map, which is not in the package.`]
      : [];
  });

const inKB = (bytes: number) => Math.ceil(bytes / 1_000);

/** The largest files, in lines. */
export const largestOf = ({files}: Pick<Packed, 'files'>, count: number): string[] =>
  [...files]
    .sort((one, other) => other.size - one.size)
    .slice(0, count)
    .map(({path, size}) => `${String(inKB(size)).padStart(6)} kB  ${path}`);

function sizeFaults({size}: Packed, limitKB: number): string[] {
  return inKB(size) > limitKB ? [`Packed it is ${inKB(size)} kB, over its ${limitKB}.`] : [];
}

/** All that is wrong with a package, a sentence each. */
export const packageFaults = (packed: Packed, limitKB: number): string[] => [
  ...mapFaults(packed),
  ...licenceFaults(packed),
  ...linkFaults(packed),
  ...sizeFaults(packed, limitKB),
];
