/**
 * A build plugin that leaves the descriptions of the topic schema out: editors read them, readers' browsers do not.
 * `described(schema, 'words')` becomes `schema`, and `v.description('words')` goes from the list it stands in.
 */
import MagicString from 'magic-string';
import {parseAst, type Plugin} from 'vite';
import {walk, type SyntaxNode} from './syntax-tree.js';

interface Call extends SyntaxNode {
  callee: SyntaxNode & {name?: string; property?: {name: string}};
  arguments: SyntaxNode[];
}

const isCall = (node: SyntaxNode): node is Call => node.type === 'CallExpression';
const isDescribed = (call: Call) => call.callee.name === 'described';
const isDescription = (node: SyntaxNode) => isCall(node) && node.callee.property?.name === 'description';

function unwrap(code: MagicString, call: Call) {
  const schema = call.arguments[0]!;
  code.remove(call.start, schema.start);
  code.remove(schema.end, call.end);
}

/** A description always follows the schema it describes, so the comma before it goes with it. */
function dropFromList(code: MagicString, {arguments: list}: Call) {
  list.forEach((item, index) => {
    const before = list[index - 1];
    if (before && isDescription(item)) code.remove(before.end, item.end);
  });
}

/** A module of the schema without its descriptions. */
export function withoutDescriptions(source: string) {
  const code = new MagicString(source);
  walk(parseAst(source) as unknown as SyntaxNode, node => {
    if (!isCall(node)) return;
    if (isDescribed(node)) unwrap(code, node);
    else dropFromList(code, node);
  });
  return {code: code.toString(), map: code.generateMap({hires: true})};
}

/** The plugin, for Vite's `plugins`. It works on `src/topic`, after TypeScript is gone. */
export const dropDescriptions = (): Plugin => ({
  name: 'drop-descriptions',
  apply: 'build',
  enforce: 'post',
  transform(source, id) {
    const mayDescribe = id.includes('/src/topic/') && /\bdescri(?:bed|ption)\(/.test(source);
    return mayDescribe ? withoutDescriptions(source) : undefined;
  },
});
