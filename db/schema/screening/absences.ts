import { index, instant, integer, table, text } from "../../columns";
import { attempts } from "../attempts";

/** Times in which a candidate's browser gave no sign of life, and how much of them did not count. */
export const absences = table(
  "absences",
  {
    id: text("id").primaryKey(),
    attempt: text("attempt")
      .notNull()
      .references(() => attempts.id, { onDelete: "cascade" }),
    from: instant("from").notNull(),
    until: instant("until").notNull(),
    /** Milliseconds for which the attempt's clock stood still. */
    granted: integer("granted").notNull(),
  },
  (absence) => [index("absences_by_attempt").on(absence.attempt)],
);
