/** What the command line needs of the world around it. */
export interface CliWorld {
  /** The bytes of a file; rejects for one that cannot be read. */
  readFile: (path: string) => Promise<Uint8Array>;
  /** Writes a file; rejects where it cannot. */
  writeFile: (path: string, content: string | Uint8Array) => Promise<void>;
  /** Writes one line, to be read by a person. */
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
