import { index, integer, primaryKey, table, text } from "../../columns";
import { attempts } from "../attempts";
import { screenings } from "./screenings";

/**
 * The longer replies of a screening's finished candidates, each as a hash of its wording: so that the same answer by several
 * of them is found among twenty thousand without reading transcripts. Only ever a note for a human.
 */
export const answers = table(
  "answers",
  {
    attempt: text("attempt")
      .notNull()
      .references(() => attempts.id, { onDelete: "cascade" }),
    /** The reply's place in the transcript. */
    sequence: integer("sequence").notNull(),
    screening: text("screening")
      .notNull()
      .references(() => screenings.id, { onDelete: "cascade" }),
    digest: text("digest").notNull(),
  },
  (answer) => [
    primaryKey({ name: "answers_of", columns: [answer.attempt, answer.sequence] }),
    index("answers_by_digest").on(answer.screening, answer.digest),
  ],
);
