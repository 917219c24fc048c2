import type { GroupAnswers } from "../../../scenarios/screening/group-answers";
import { index, instant, json, table, text } from "../../columns";
import { invitations } from "./invitations";
import { screenings } from "./screenings";

/** What candidates voluntarily say of themselves for the adverse-impact report: apart from all that reviewers may read. */
export const groupAnswersGiven = table(
  "group_answers",
  {
    invitation: text("invitation")
      .primaryKey()
      .references(() => invitations.id, { onDelete: "cascade" }),
    screening: text("screening")
      .notNull()
      .references(() => screenings.id, { onDelete: "cascade" }),
    body: json("body").$type<GroupAnswers>().notNull(),
    answeredAt: instant("answered_at").notNull(),
  },
  (answers) => [index("group_answers_by_screening").on(answers.screening)],
);
