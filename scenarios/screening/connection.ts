/** A key of another program, as a list shows it. Instants are ISO, UTC. */
export type KeyHead = {
  id: string;
  name: string;
  /** Who made it, by name. */
  by: string;
  since: string;
  used: string | null;
  revoked: string | null;
};

/** An address that is told of finished candidates, as a list shows it. */
export type WebhookHead = { id: string; url: string; by: string; since: string; closed: string | null };

/** One message to a webhook, and what became of it. */
export type Delivery = {
  id: string;
  url: string;
  event: "screening.finished" | "test";
  /** The path of the candidate's page; null: a test, or deleted since. */
  candidate: string | null;
  at: string;
  state: "sent" | "waiting" | "failed";
  tries: number;
  sent: string | null;
  /** When it is tried next, while it waits. */
  due: string;
  problem: string | null;
  /** Whether its webhook is still open, so that it can be tried again. */
  open: boolean;
};
