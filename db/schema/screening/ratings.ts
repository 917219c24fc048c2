import { instant, integer, primaryKey, table, text } from "../../columns";
import { attempts } from "../attempts";

/** A rater's own levels, given without sight of the machine's or another rater's. */
export const ratings = table(
  "ratings",
  {
    attempt: text("attempt")
      .notNull()
      .references(() => attempts.id, { onDelete: "cascade" }),
    by: text("by").notNull(),
    criterion: text("criterion").notNull(),
    /** 1 to 5; null: the rater could not observe it. */
    level: integer("level"),
    at: instant("at").notNull(),
  },
  (rating) => [primaryKey({ name: "ratings_of", columns: [rating.attempt, rating.by, rating.criterion] })],
);
