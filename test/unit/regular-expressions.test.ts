/**
 * No regular expression of ours takes longer than in proportion to what it reads. Readers of articles and data from
 * strangers would otherwise stand still over a few thousand signs: what looks for blanks and then a line break begins
 * anew at each of many blanks without one. An automaton is made of each expression, so that what is told here is proved
 * and not tried.
 */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, test} from 'node:test';
import ts from 'typescript';

// Its own process would take Java or a binary where there is one: the same everywhere is worth more than being fast.
process.env.RECHECK_SYNC_BACKEND = 'pure';
const {checkSync} = createRequire(import.meta.url)('recheck') as typeof import('recheck');

/** An expression, or what makes one, and where it stands: `src/topic/date.ts:21`. */
interface Found {
  at: string;
  code: string;
}

/** These make an expression of a text that they are given. */
const makers = ['match', 'matchAll', 'search'];

/** Whether an expression is made while the code runs, so that nobody knows it before. */
function makesExpression(node: ts.Node): boolean {
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return false;
  const {expression} = node;
  if (ts.isIdentifier(expression)) return expression.text === 'RegExp';
  const [given] = node.arguments ?? [];
  return (
    ts.isPropertyAccessExpression(expression) &&
    makers.includes(expression.name.text) &&
    !!given &&
    (ts.isStringLiteralLike(given) || ts.isTemplateExpression(given))
  );
}

function expressionsIn(path: string, text: string): {literals: Found[]; made: Found[]} {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const literals: Found[] = [];
  const made: Found[] = [];
  const visit = (node: ts.Node) => {
    const at = `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) literals.push({at, code: node.text});
    if (makesExpression(node)) made.push({at, code: node.getText()});
    ts.forEachChild(node, visit);
  };
  visit(file);
  return {literals, made};
}

/** Why an expression may take too long; nothing where it is proved that it does not. */
function whySlow({at, code}: Found): string | undefined {
  const end = code.lastIndexOf('/');
  const result = checkSync(code.slice(1, end), code.slice(end + 1), {checker: 'automaton', timeout: 120_000});
  if (result.status === 'vulnerable')
    return `${at}: ${code} takes ${result.complexity.summary} time over ${result.attack.pattern}`;
  if (result.status === 'unknown')
    return `${at}: ${code} cannot be proved (${result.error.kind}). Write it without looking ahead or behind, or in plain code.`;
}

const found = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .filter(path => path.endsWith('.ts'))
  .map(path => `src/${path.replaceAll('\\', '/')}`)
  .sort()
  .map(path => expressionsIn(path, readFileSync(path, 'utf8')));

describe('regular expressions', () => {
  const slow: [code: string, why: RegExp][] = [
    ['/#+$/', /2nd degree polynomial time over '#'/],
    [String.raw`/\s*\n\s*/g`, /2nd degree polynomial/],
    ['/<style[^>]*>(.*?)<\\/style>/s', /2nd degree polynomial time over '<style>'/],
    ['/^(?:id|.*[:@#].*)$/', /2nd degree polynomial time over '#'.*\\n/],
    ['/^(a|a)*b$/', /exponential/],
    ['/a+(?=b)/', /cannot be proved/],
  ];
  for (const [code, why] of slow)
    test(`${code} is told of`, () => assert.match(whySlow({at: 'here.ts:1', code}) ?? '', why));

  for (const code of ['/[#:@]/', '/\\s+/g', '/^(#|\\u2028)*#$/'])
    test(`${code} is taken`, () => assert.equal(whySlow({at: 'here.ts:1', code}), undefined));

  test('are found wherever they stand in code, and nowhere else', () => {
    const code =
      "f(/a/g, '/b/'); // /c/\nlet d = 1 / 2 / 3;\nnew RegExp(e); x.match('f+'); x.match(y); x.search(`g${h}`);";
    const {literals, made} = expressionsIn('x.ts', code);
    assert.deepEqual(literals, [{at: 'x.ts:1', code: '/a/g'}]);
    assert.deepEqual(
      made.map(({at, code}) => `${at} ${code}`),
      ['x.ts:3 new RegExp(e)', "x.ts:3 x.match('f+')", 'x.ts:3 x.search(`g${h}`)'],
    );
  });

  test('of ours are literals, so that all of them can be looked at', () => {
    assert.deepEqual(
      found.flatMap(({made}) => made),
      [],
    );
  });

  test('of ours take no longer than in proportion to what they read', () => {
    const literals = found.flatMap(({literals}) => literals);
    const each = new Map(literals.map(literal => [literal.code, literal]));
    assert.ok(literals.length > 100, `only ${literals.length} were found`);
    assert.deepEqual(
      [...each.values()].flatMap(literal => whySlow(literal) ?? []),
      [],
    );
  });
});
