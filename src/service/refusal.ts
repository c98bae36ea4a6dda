/** A request that is not answered with what it asked for, and why. */

/** The HTTP status that tells of it. */
export type RefusalStatus = 400 | 403 | 404 | 405 | 413 | 414 | 415 | 422 | 500 | 501 | 502 | 503;

/** Thrown on the way to an answer. Its message is for whoever asked: what is wrong, and what to write. */
export class Refusal extends Error {
  readonly status: RefusalStatus;

  constructor(status: RefusalStatus, message: string) {
    super(message);
    this.status = status;
  }
}
