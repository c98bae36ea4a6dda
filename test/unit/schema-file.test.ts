import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {topicJsonSchema} from '../../scripts/topic-json-schema.js';
import {partSchemas} from '../../src/topic/schema/schema.js';

interface JsonSchema {
  $schema: string;
  $defs: Record<string, {additionalProperties: boolean; properties: Record<string, {description?: string}>}>;
}

const written = readFileSync('topic.schema.json', 'utf8');
const schema = JSON.parse(written) as JsonSchema;

describe('topic.schema.json', () => {
  test('is what src/topic/schema.ts gives; if not, run npm run schema', () => {
    assert.equal(written, topicJsonSchema());
  });

  test('is JSON Schema 2020-12', () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
  });

  test('names every collection of a topic', () => {
    assert.deepEqual(Object.keys(schema.$defs), [...Object.keys(partSchemas), 'analogies', 'calculators']);
  });

  test('tells an editor what a field is for', () => {
    assert.match(schema.$defs.figures!.properties.unit!.description!, /USD/);
  });

  test('lets an editor mark a key that nobody reads', () => {
    assert.deepEqual(
      new Set(Object.values(schema.$defs).map(part => part.additionalProperties)),
      new Set([false]),
    );
  });

  test('points at nothing that is not in it', () => {
    const references = [...written.matchAll(/"\$ref": "#\/\$defs\/(\w+)"/g)].map(match => match[1]!);
    assert.ok(references.length > 0);
    assert.deepEqual(
      references.filter(name => !(name in schema.$defs)),
      [],
    );
  });
});
