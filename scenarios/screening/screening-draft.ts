import { z } from "zod";
import { screeningPlan } from "./screening-plan";

/** All that a recruiter settles about a screening: its plan, and what the lists know of it. */
export const screeningDraft = z.strictObject({
  title: z.string().trim().min(1, "is empty").max(120, "has more than 120 characters"),
  blind: z.boolean().describe("whether reviewers see aliases instead of names until the decision"),
  deadline: z.iso
    .datetime({ offset: true, error: "is no date with a time" })
    .nullable()
    .describe("no role-play can be begun after it; null: none"),
  plan: screeningPlan,
});
export type ScreeningDraft = z.infer<typeof screeningDraft>;
