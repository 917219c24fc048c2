import type { Scorecard } from "../../grading/scorecard";
import { instant, integer, json, real, table, text, uniqueIndex } from "../columns";
import { attempts } from "./attempts";

/** Graded results, only ever added to: round 0 was given first, each later one by grading anew. The highest counts. */
export const scorecards = table(
  "scorecards",
  {
    id: text("id").primaryKey(),
    attempt: text("attempt")
      .notNull()
      .references(() => attempts.id, { onDelete: "cascade" }),
    round: integer("round").notNull().default(0),
    grader: text("grader").notNull(),
    /** Whether it goes by the readings that drove the customer, or the replies were read again. */
    reading: text("reading").$type<"stored" | "again">().notNull().default("stored"),
    /** The total of the body, so that lists need not read bodies. */
    total: real("total"),
    body: json("body").$type<Scorecard>().notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (scorecard) => [uniqueIndex("scorecards_round").on(scorecard.attempt, scorecard.round, scorecard.grader)],
);
