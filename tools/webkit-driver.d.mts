/** One browser window and the commands sent to it. */
export declare class WebKitDriver {
  /** Opens the window. Gives the browser's version, such as `2.50`. */
  start(): Promise<string>;
  /** Sends one WebDriver command to the window. Throws what the driver answers with an error. */
  send(method: 'GET' | 'POST' | 'DELETE', command: string, body?: object): Promise<unknown>;
  /** Closes the window; then ends the driver and the screen, and waits until they are gone. */
  stop(): Promise<void>;
}
