/** What the command line needs from the system around it. */
export interface CliEnvironment {
  /** The bytes of a file; rejects for one that cannot be read. */
  readFile: (path: string) => Promise<Uint8Array>;
  /**
   * Writes a file, whole or not at all; rejects where it cannot. `was` is the text that the content was made from: a
   * file that is no longer that is not written.
   */
  writeFile: (path: string, content: string | Uint8Array, was?: string) => Promise<void>;
  /** Writes one line, to be read by a person; nothing in it commands the terminal. */
  write: (line: string) => void;
  /** Writes what another program goes on with, as it is. */
  writeOut: (content: string) => void;
  /** Calls back when the process is told to end. */
  whenToldToEnd: (end: () => void) => void;
  /** Asks a server. */
  fetch: typeof fetch;
  /** `YYYY-MM-DD` */
  today: string;
}
