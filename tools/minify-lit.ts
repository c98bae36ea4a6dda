/**
 * A build plugin that takes the blanks and comments out of css``, html`` and svg`` templates.
 *
 * Careful where others are not: one blank stays where there was white space between tags, for it is seen between
 * inline elements; `/>` stays, for svg`` needs it; expressions are not touched. A server and a browser have to be
 * given templates from the same build, or hydration does not find its way.
 */
import MagicString from 'magic-string';
import {parseAst, type Plugin} from 'vite';
import {walk, type SyntaxNode} from './syntax-tree.js';

interface Quasi {
  start: number;
  value: {raw: string};
}

const quotedString = /("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')/;

const minifyRules = (css: string) =>
  css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .replace(/(?<![\w.])0\.(?=\d)/g, '.');

/** `a { color: red; }` → `a{color:red}`; what stands in quotes stays as it is. */
export const minifyCss = (css: string) =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(quotedString)
    .map((piece, index) => (index % 2 ? piece : minifyRules(piece)))
    .join('');

/** Line breaks and indentation become one blank; comments go, but for those that Lit or a server reads (`<!--?`). */
export const minifyHtml = (html: string) =>
  html
    .replace(/<!--(?!\?|\[)[\s\S]*?-->/g, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ >/g, '>');

const keepsBlanks = (quasis: Quasi[]) => quasis.some(({value}) => /<(pre|textarea)\b/i.test(value.raw));

/** A blank at the edge of a template is indentation if its line breaks there; else somebody wrote it to be seen. */
const indented = /^\s*\n/;
const brokenOff = /\n\s*$/;

function minifyTemplate(code: MagicString, tag: string, quasis: Quasi[]) {
  const minify = tag === 'css' ? minifyCss : minifyHtml;
  if (tag !== 'css' && keepsBlanks(quasis)) return;
  quasis.forEach(({start, value: {raw}}, index) => {
    let short = minify(raw);
    if (index === 0 && indented.test(raw)) short = short.trimStart();
    if (index === quasis.length - 1 && brokenOff.test(raw)) short = short.trimEnd();
    if (short === raw) return;
    // Parsers differ in whether a quasi begins at its delimiter or after it.
    const from = code.original.indexOf(raw, start);
    code.overwrite(from, from + raw.length, short);
  });
}

const tagOf = (node: SyntaxNode) => (node.tag as {name?: string}).name ?? '';

/** A css`` without expressions needs nothing of what checks them, and then no reader downloads it. */
function dropCheck(code: MagicString, {tag, end}: SyntaxNode) {
  const {start, end: tagEnd} = tag as SyntaxNode;
  code.overwrite(start as number, tagEnd as number, 'unsafeCSS(').appendLeft(end as number, ')');
}

/** The templates in a module, minified. `undefined` if there was nothing to do. */
export function minifyModule(source: string) {
  const code = new MagicString(source);
  let hasPlainStyles = false;
  walk(parseAst(source) as unknown as SyntaxNode, node => {
    if (node.type !== 'TaggedTemplateExpression' || !/^(css|html|svg)$/.test(tagOf(node))) return;
    const {quasis} = node.quasi as {quasis: Quasi[]};
    minifyTemplate(code, tagOf(node), quasis);
    if (tagOf(node) !== 'css' || quasis.length > 1) return;
    dropCheck(code, node);
    hasPlainStyles = true;
  });
  if (hasPlainStyles) code.prepend(`import {unsafeCSS} from 'lit';\n`);
  return code.hasChanged() ? {code: code.toString(), map: code.generateMap({hires: true})} : undefined;
}

const hasTemplates = (source: string) => /\b(?:css|html|svg)\s*`/.test(source);

/** The plugin, for Vite's `plugins`. It works on the library's own files, after TypeScript is gone. */
export const minifyLit = (): Plugin => ({
  name: 'minify-lit',
  apply: 'build',
  enforce: 'post',
  transform(source, id) {
    if (id.includes('/node_modules/') || !/\.ts$/.test(id) || !hasTemplates(source)) return undefined;
    return minifyModule(source);
  },
});
