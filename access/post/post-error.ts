import "server-only";

/** Why something out of the outbox was not sent, in a few words for the board. */
export class PostError extends Error {
  /** Whether trying again is of no use, as with an address that does not exist. */
  readonly final: boolean;

  constructor(message: string, final: boolean) {
    super(message);
    this.name = "PostError";
    this.final = final;
  }
}
