import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {basename} from 'node:path';
import {before, describe, test} from 'node:test';
import {ESLint, type Linter} from 'eslint';

/** What each fixture does that the library must not do, and the one rule that has to say so. */
const bans: Record<string, string> = {
  'unsafe-html': 'no-restricted-imports',
  'unsafe-html-lazy': 'no-restricted-syntax',
  'unsafe-svg': 'no-restricted-imports',
  'unsafe-static': 'no-restricted-imports',
  'inner-html': 'no-restricted-properties',
  'inner-html-by-name': 'no-restricted-properties',
  'inner-html-in-template': 'explainer/banned-markup',
  'outer-html': 'no-restricted-properties',
  'insert-adjacent-html': 'no-restricted-properties',
  srcdoc: 'no-restricted-properties',
  'srcdoc-in-template': 'explainer/banned-markup',
  eval: 'no-eval',
  'eval-of-window': 'no-eval',
  function: '@typescript-eslint/no-implied-eval',
  'document-write': 'no-restricted-properties',
  'timeout-with-text': '@typescript-eslint/no-implied-eval',
  'd3-html': 'no-restricted-syntax',
  'csv-parse': 'no-restricted-imports',
  'csv-parse-of-namespace': 'no-restricted-properties',
  'dsv-parse': 'no-restricted-syntax',
  'dsv-parse-of-variable': 'no-restricted-syntax',
  'style-map': 'no-restricted-imports',
  'style-attribute': 'explainer/banned-markup',
  'style-attribute-after-expression': 'explainer/banned-markup',
  'style-element': 'explainer/banned-markup',
  'set-style-attribute': 'no-restricted-syntax',
  'set-handler-attribute': 'no-restricted-syntax',
  'default-export': 'no-restricted-syntax',
  'default-export-by-name': 'no-restricted-syntax',
  'import-without-extension': 'no-restricted-syntax',
  'changing-text': 'explainer/changing-text',
  'changing-number': 'explainer/changing-text',
  'changing-text-in-list': 'explainer/changing-text',
  'changing-text-in-choice': 'explainer/changing-text',
};

const folder = 'test/fixtures/lint';

describe('what the library never does', () => {
  const messages = new Map<string, Linter.LintMessage[]>();

  before(async () => {
    const results = await new ESLint({ignore: false}).lintFiles(`${folder}/*.ts`);
    for (const result of results) messages.set(basename(result.filePath, '.ts'), result.messages);
  });

  for (const [fixture, rule] of Object.entries(bans)) {
    test(`lint refuses ${fixture.replaceAll('-', ' ')}`, () => {
      const rules = messages.get(fixture)?.map(message => message.ruleId) ?? [];
      assert.ok(rules.includes(rule), `${rule} is not among: ${rules.join(', ')}`);
    });
  }

  test('lint lets pass what the bans are not about', () => {
    assert.deepEqual(messages.get('good'), []);
  });

  test('every fixture is named here', () => {
    const files = readdirSync(folder).map(file => basename(file, '.ts'));
    assert.deepEqual(files.sort(), [...Object.keys(bans), 'good'].sort());
  });
});
