/** Writes `topic.schema.json`; with `--check` it writes nothing and fails if the file is not what would be written. */
import {readFileSync, writeFileSync} from 'node:fs';
import {topicJsonSchema} from './topic-json-schema.js';

const file = new URL('../topic.schema.json', import.meta.url);
const schema = topicJsonSchema();

if (!process.argv.includes('--check')) {
  writeFileSync(file, schema);
} else if (readFileSync(file, 'utf8') !== schema) {
  console.error('topic.schema.json is not what src/topic/schema/schema.ts gives. Run: npm run schema');
  process.exitCode = 1;
}
