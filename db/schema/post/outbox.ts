import { index, instant, integer, json, table, text, uniqueIndex } from "../../columns";

/** What waits to be sent. Written in the same transaction as its cause, so that a crash neither loses nor doubles it. */
export const outbox = table(
  "outbox",
  {
    id: text("id").primaryKey(),
    kind: text("kind").$type<"mail" | "webhook">().notNull(),
    /** Names the cause, as in "invitation 0199…": what has been put in once is never put in again. */
    cause: text("cause").notNull(),
    /** The invitation that it is about: erased with it. */
    invitation: text("invitation"),
    /** An e-mail address, or the id of a webhook. */
    to: text("to").notNull(),
    body: json("body").$type<Record<string, unknown>>().notNull(),
    createdAt: instant("created_at").notNull(),
    /** When it is tried next. */
    dueAt: instant("due_at").notNull(),
    tries: integer("tries").notNull(),
    sentAt: instant("sent_at"),
    /** Set when it was tried for the last time in vain. */
    failedAt: instant("failed_at"),
    problem: text("problem"),
  },
  (letter) => [
    uniqueIndex("outbox_cause").on(letter.cause),
    index("outbox_by_due").on(letter.sentAt, letter.failedAt, letter.dueAt),
    index("outbox_by_invitation").on(letter.invitation),
  ],
);
