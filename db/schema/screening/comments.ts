import { index, instant, integer, table, text } from "../../columns";
import { attempts } from "../attempts";

/** What reviewers wrote beside a line of a transcript. */
export const comments = table(
  "comments",
  {
    id: text("id").primaryKey(),
    attempt: text("attempt")
      .notNull()
      .references(() => attempts.id, { onDelete: "cascade" }),
    /** The entry's place in the transcript; null: the attempt as a whole. */
    sequence: integer("sequence"),
    text: text("text").notNull(),
    by: text("by").notNull(),
    at: instant("at").notNull(),
  },
  (comment) => [index("comments_by_attempt").on(comment.attempt)],
);
