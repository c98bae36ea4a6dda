/** The tables of docs/elements.md that are made from the manifest of the elements, and where they stand. */
import {format, resolveConfig} from 'prettier';

interface Described {
  name: string;
  description?: string;
  default?: string;
}

/** A class of the manifest, if it is an element's. */
interface Declaration {
  tagName?: string;
  description?: string;
  attributes?: Described[];
  events?: Described[];
  cssProperties?: Described[];
}

/** What `dist/custom-elements.json` holds. */
export interface Manifest {
  modules: {declarations?: Declaration[]}[];
}

const code = (words: string) => `\`${words}\``;
const inLine = (words = '') => words.replace(/\s+/g, ' ').replaceAll('|', '\\|');
const names = (parts: Described[] = []) => parts.map(({name}) => code(name)).join(' ') || '–';

const table = (heads: string[], rows: string[][]) =>
  [heads, heads.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');

const elementsOf = ({modules}: Manifest) =>
  modules
    .flatMap(({declarations = []}) => declarations)
    .filter(({tagName}) => tagName)
    .sort((a, b) => (a.tagName! < b.tagName! ? -1 : 1));

/** Each element with what it shows, its attributes and its events. */
export const elementsTable = (manifest: Manifest) =>
  table(
    ['element', 'what it shows', 'attributes', 'events'],
    elementsOf(manifest).map(({tagName, description, attributes, events}) => [
      code(tagName!),
      inLine(description),
      names(attributes),
      names(events),
    ]),
  );

/** Each token once, whichever elements read it. */
export function tokensTable(manifest: Manifest) {
  const tokens = new Map(
    elementsOf(manifest).flatMap(({cssProperties = []}) => cssProperties.map(token => [token.name, token])),
  );
  return table(
    ['token', 'what it sets', 'default'],
    [...tokens.values()].map(({name, description, default: value}) => [
      code(name),
      inLine(description),
      value ? code(value) : '',
    ]),
  );
}

/** A page with its tables, formatted as every file here is. */
export async function withTables(page: string, sections: Readonly<Record<string, string>>): Promise<string> {
  const written = Object.entries(sections).reduce(
    (text, [name, section]) => replaceSection(text, name, section),
    page,
  );
  return format(written, {...(await resolveConfig('README.md')), parser: 'markdown'});
}

/** What stands between `<!-- name -->` and `<!-- /name -->` is replaced. */
function replaceSection(page: string, name: string, text: string): string {
  const section = new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!section.test(page)) throw new Error(`The page has no <!-- ${name} --> … <!-- /${name} -->.`);
  return page.replace(section, (_, start: string, end: string) => `${start}\n\n${text}\n\n${end}`);
}
