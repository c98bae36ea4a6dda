import {toJsonSchema, type ConversionConfig} from '@valibot/to-json-schema';
import {allPartSchemas, topicSchema} from '../src/topic/schema/topic-schema.js';

/** A key that the parser does not know is not read, so an editor should mark it; a comment says that it is none. */
const closeObjects: ConversionConfig['overrideSchema'] = ({valibotSchema, jsonSchema}) =>
  valibotSchema.type === 'object'
    ? {...jsonSchema, patternProperties: {'^\\$comment$': {}}, additionalProperties: false}
    : undefined;

/**
 * The topic schema for editors, as the text of `topic.schema.json`: JSON Schema 2020-12, with the descriptions, each
 * kind of part under a name of its own. What JSON Schema cannot say, such as whether a date exists, is left to the parser.
 */
export function topicJsonSchema(): string {
  const {$schema, ...schema} = toJsonSchema(topicSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'ignore',
    definitions: allPartSchemas,
    overrideSchema: closeObjects,
  });
  const about = {
    title: 'A topic of Explainer Elements',
    description:
      'All that an explainer knows about one subject: figures with their sources, and the charts, tables and texts made of them.',
  };
  return `${JSON.stringify({$schema, ...about, ...schema}, undefined, 2)}\n`;
}
