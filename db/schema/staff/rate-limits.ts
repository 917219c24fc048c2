import { integer, table, text, uniqueIndex } from "../../columns";

/** How often sign-in was tried from where, so that guessing is throttled by all servers together. */
export const rateLimits = table(
  "rate_limits",
  {
    id: text("id").primaryKey(),
    key: text("key").notNull(),
    count: integer("count").notNull(),
    /** Milliseconds since 1970. */
    lastRequest: integer("last_request").notNull(),
  },
  (limit) => [uniqueIndex("rate_limits_key").on(limit.key)],
);
