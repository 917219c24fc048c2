import "server-only";
import { makeId } from "@/db/make-id";
import { outbox } from "@/db/schema/post/outbox";
import type { Write } from "@/db/store/store";
import type { Mail } from "./letter";

/** The write that puts an e-mail into the outbox. What was put in by the same cause is never put in again. */
export function queueMail(
  { cause, invitation, to, mail }: { cause: string; invitation: string; to: string; mail: Mail },
  now: number,
): Write {
  const row = {
    id: makeId(now),
    kind: "mail" as const,
    cause,
    invitation,
    to,
    body: mail,
    createdAt: new Date(now),
    dueAt: new Date(now),
    tries: 0,
  };
  return (handle) => handle.insert(outbox).values(row).onConflictDoNothing();
}
