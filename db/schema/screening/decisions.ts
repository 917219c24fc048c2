import type { Decision } from "../../../scenarios/screening/decision";
import { index, instant, table, text } from "../../columns";
import { invitations } from "./invitations";

/** What was decided about a candidate, by whom and why. Only ever added to: the newest counts. */
export const decisions = table(
  "decisions",
  {
    id: text("id").primaryKey(),
    invitation: text("invitation")
      .notNull()
      .references(() => invitations.id, { onDelete: "cascade" }),
    decision: text("decision").$type<Decision>().notNull(),
    reason: text("reason").notNull(),
    by: text("by").notNull(),
    at: instant("at").notNull(),
  },
  (decided) => [index("decisions_by_invitation").on(decided.invitation)],
);
