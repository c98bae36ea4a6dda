/** Why a request is refused. */

/** The HTTP status of a refusal. */
export type RefusalStatus = 400 | 403 | 404 | 405 | 413 | 414 | 415 | 422 | 500 | 501 | 502 | 503;

/** Thrown while a request is answered. Its message is for the client: what is wrong, and what to write. */
export class Refusal extends Error {
  readonly status: RefusalStatus;

  constructor(status: RefusalStatus, message: string) {
    super(message);
    this.status = status;
  }
}
