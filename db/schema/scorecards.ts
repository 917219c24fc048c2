import type { Scorecard } from "../../grading/scorecard";
import { instant, json, table, text, uniqueIndex } from "../columns";
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
    body: json("body").$type<Scorecard>().notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (scorecard) => [uniqueIndex("scorecards_grader").on(scorecard.attempt, scorecard.grader)],
);
