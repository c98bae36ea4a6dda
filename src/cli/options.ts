/** Reads what stands after a command. */
import {parseArgs, type ParseArgsConfig} from 'node:util';

/** A call that cannot be understood. Its message says what to write. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

/** The options of a command, and what stands between them. Throws a `UsageError` for one that the command does not have. */
export function parseOptions<const Known extends Options>(
  args: readonly string[],
  options: Known,
): ReturnType<typeof parseArgs<{options: Known; allowPositionals: true}>> {
  try {
    return parseArgs({args: [...args], options, allowPositionals: true});
  } catch (error) {
    const known = Object.keys(options).map(name => `--${name}`);
    throw new UsageError(`${(error as Error).message.split('. ')[0]}. There is: ${known.join(', ')}.`);
  }
}

/** One of some words, or a `UsageError` that names them. */
export function choiceOf<const Choice extends string>(
  name: string,
  value: string | undefined,
  choices: readonly Choice[],
): Choice | undefined {
  if (value === undefined || choices.includes(value as Choice)) return value as Choice | undefined;
  throw new UsageError(`--${name} is "${value}"; it is one of ${choices.join(', ')}.`);
}
