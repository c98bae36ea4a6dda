/** The two streams that a command writes to, of which either may be closed at its other end. */
import {printable} from '../server/printable.js';

/** What becomes of what a command writes. */
interface Output {
  /** Writes one line for a person. */
  write: (line: string) => void;
  /** Writes content for another program, as it is. */
  writeOut: (content: string) => void;
  /** The exit code of a command, or 1 if what it wrote could not be written. */
  exitCodeOf: (code: number) => number;
}

type Streams = Readonly<Record<'out' | 'report', NodeJS.WritableStream>>;

/**
 * Writes to two streams. Whoever reads them may have enough, as `head` has after ten lines: that is no fault, nothing
 * is said of it, the work goes on, and the exit code stays what the work makes it. A full disk behind a stream is a
 * fault.
 */
export function outputTo({out, report}: Streams): Output {
  let failed = false;
  const write = (line: string) => void report.write(`${printable(line)}\n`);
  const onError = (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || failed) return;
    failed = true;
    // It may come after the command has ended.
    process.exitCode = 1;
    process.stderr.write(`The output cannot be written: ${error.message}\n`);
  };
  for (const stream of new Set([out, report, process.stderr])) stream.on('error', onError);
  return {
    write,
    writeOut: content => void out.write(content),
    exitCodeOf: code => (failed ? 1 : code),
  };
}
