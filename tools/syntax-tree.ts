/** A node of a JavaScript syntax tree, as Vite's parser gives it: positions are offsets into the code. */
export interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';

/** Calls `visit` with a node and all that is below it, outermost first. */
export function walk(node: SyntaxNode, visit: (node: SyntaxNode) => void) {
  visit(node);
  for (const child of Object.values(node).flat()) if (isNode(child)) walk(child, visit);
}
