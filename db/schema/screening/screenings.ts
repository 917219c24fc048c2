import type { ScreeningPlan } from "../../../scenarios/screening/screening-plan";
import { flag, index, instant, integer, json, table, text } from "../../columns";

/** A recruiter's set of scenarios for a role. */
export const screenings = table(
  "screenings",
  {
    id: text("id").primaryKey(),
    title: text("title").notNull(),
    state: text("state").$type<"draft" | "open" | "closed">().notNull(),
    plan: json("plan").$type<ScreeningPlan>().notNull(),
    /** From this seed come the draws, so that they can be told again. */
    seed: integer("seed").notNull(),
    /** Whether reviewers see aliases instead of names until the decision. */
    blind: flag("blind").notNull(),
    /** No role-play can be begun after it; null: none. */
    deadline: instant("deadline"),
    createdBy: text("created_by").notNull(),
    createdAt: instant("created_at").notNull(),
    changedAt: instant("changed_at").notNull(),
  },
  (screening) => [index("screenings_by_created").on(screening.createdAt)],
);
