import { index, instant, integer, table, text } from "../../columns";
import { attempts } from "../attempts";

/** Levels that a reviewer put beside the machine's, with the reason. Only ever added to: the newest of a criterion counts. */
export const overrides = table(
  "overrides",
  {
    id: text("id").primaryKey(),
    attempt: text("attempt")
      .notNull()
      .references(() => attempts.id, { onDelete: "cascade" }),
    criterion: text("criterion").notNull(),
    /** The machine's level at that moment; null: not observed. */
    machine: integer("machine"),
    /** 1 to 5; null: the override is taken back. */
    level: integer("level"),
    reason: text("reason").notNull(),
    by: text("by").notNull(),
    at: instant("at").notNull(),
  },
  (override) => [index("overrides_by_attempt").on(override.attempt, override.criterion)],
);
