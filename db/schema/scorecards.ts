import type { Scorecard } from "../../grading/scorecard";
import { instant, json, real, table, text, uniqueIndex } from "../columns";
import { attempts } from "./attempts";

/** Graded results, only ever added to: one of each grader's version. */
export const scorecards = table(
  "scorecards",
  {
    id: text("id").primaryKey(),
    attempt: text("attempt")
      .notNull()
      .references(() => attempts.id, { onDelete: "cascade" }),
    grader: text("grader").notNull(),
    /** The total of the body, so that lists need not read bodies. */
    total: real("total"),
    body: json("body").$type<Scorecard>().notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (scorecard) => [uniqueIndex("scorecards_grader").on(scorecard.attempt, scorecard.grader)],
);
