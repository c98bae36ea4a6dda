/**
 * The pieces that the schema is made of. They are Valibot's, with its types, but data only: TypeScript's types come
 * from them, `@valibot/to-json-schema` reads them, and `validate` holds a topic against them. Valibot's own code would
 * be a third of what a reader downloads, and its messages would have to be taken out again.
 */
import type * as valibot from 'valibot';

export type {GenericSchema, InferOutput} from 'valibot';

/** A schema, as `validate` reads it. */
export interface Shape {
  type: 'string' | 'number' | 'boolean' | 'picklist' | 'literal' | 'array' | 'object' | 'optional';
  /** Of an object: what stands under each key. */
  entries?: Readonly<Record<string, Shape>>;
  /** Of a list: what each of its items is. */
  item?: Shape;
  /** Of something optional: what it is when it is there. */
  wrapped?: Shape;
  /** Of a picklist. */
  options?: readonly unknown[];
  literal?: unknown;
  /** The schema itself, and then what is asked of a value that has its type. */
  pipe?: readonly [Shape, ...Action[]];
}

/** What is asked of a value beyond its type, or done to it. */
export interface Action {
  type: 'regex' | 'check' | 'min_length' | 'max_length' | 'transform' | 'description';
  requirement?: unknown;
  operation?: (value: unknown) => unknown;
  /** What an author should write, to follow "Write". */
  message?: string;
}

/** Makes a function that puts what it is given under these names. */
/* @__NO_SIDE_EFFECTS__ */
function piece<Make>(
  kind: 'schema' | 'validation' | 'transformation' | 'metadata',
  type: string,
  ...names: string[]
) {
  /* @__NO_SIDE_EFFECTS__ */
  const make = (...given: unknown[]) =>
    Object.fromEntries([['kind', kind], ['type', type], ...names.map((name, index) => [name, given[index]])]);
  return make as Make;
}

export const string = piece<typeof valibot.string>('schema', 'string');
export const number = piece<typeof valibot.number>('schema', 'number');
export const boolean = piece<typeof valibot.boolean>('schema', 'boolean');
export const picklist = piece<typeof valibot.picklist>('schema', 'picklist', 'options');
export const literal = piece<typeof valibot.literal>('schema', 'literal', 'literal');
export const array = piece<typeof valibot.array>('schema', 'array', 'item');
export const object = piece<typeof valibot.object>('schema', 'object', 'entries');
export const optional = piece<typeof valibot.optional>('schema', 'optional', 'wrapped', 'default');
export const regex = piece<typeof valibot.regex>('validation', 'regex', 'requirement', 'message');
export const check = piece<typeof valibot.check>('validation', 'check', 'requirement', 'message');
export const minLength = piece<typeof valibot.minLength>(
  'validation',
  'min_length',
  'requirement',
  'message',
);
export const maxLength = piece<typeof valibot.maxLength>(
  'validation',
  'max_length',
  'requirement',
  'message',
);
export const transform = piece<typeof valibot.transform>('transformation', 'transform', 'operation');
export const description = piece<typeof valibot.description>('metadata', 'description', 'description');

const extend = (shape: Shape, ...actions: Action[]): Shape => ({
  ...shape,
  pipe: [...(shape.pipe ?? [shape]), ...actions] as Shape['pipe'],
});

export const pipe = extend as unknown as typeof valibot.pipe;
