import { index, instant, table, text } from "../../columns";

/** Addresses of other programs that are told when a candidate has finished. */
export const webhooks = table(
  "webhooks",
  {
    id: text("id").primaryKey(),
    url: text("url").notNull(),
    /** What the messages are signed with; the receiver has it, too. */
    secret: text("secret").notNull(),
    createdBy: text("created_by").notNull(),
    createdAt: instant("created_at").notNull(),
    closedAt: instant("closed_at"),
  },
  (webhook) => [index("webhooks_by_created").on(webhook.createdAt)],
);
