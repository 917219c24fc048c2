import { z } from "zod";
import { dimensionName } from "@/grading/case/criterion-name";

const scenarioId = z.string().min(1).max(60);
const line = (most: number) => z.string().trim().max(most);

/** One role-play of a screening. */
const step = z.strictObject({
  pool: z
    .array(scenarioId)
    .min(1)
    .max(12)
    .describe("one scenario is fixed; of several equivalent ones each candidate is given one, drawn by seed"),
  minutes: z.int().min(3).max(60).describe("the time limit, before a candidate's extra time"),
});

/** The languages in which the notice to candidates is written. The role-plays themselves are in English. */
export const noticeLanguage = z.enum(["en", "es", "fr", "de"]);
export type NoticeLanguage = z.infer<typeof noticeLanguage>;

/** What a candidate is shown when they have finished. */
export const feedback = z.enum(["thanks", "summary", "full"]);
export type Feedback = z.infer<typeof feedback>;

/** All that a recruiter decides about a screening before the first candidate begins. */
export const screeningPlan = z.strictObject({
  steps: z.array(step).min(1, "has no role-play yet: add one").max(6),
  warmUp: scenarioId.nullable().describe("a scenario that is played first and never graded; null: none"),
  statedMinutes: z.int().min(5).max(240).describe("the duration that candidates are told: a little long"),
  weights: z
    .record(dimensionName, z.number().min(0).max(10))
    .describe("what each dimension weighs in the screening's total; all equal: the scorecards' own totals"),
  cut: z
    .strictObject({
      score: z.int().min(0).max(100),
      rationale: line(2000).min(
        20,
        "needs a rationale of at least 20 characters: why this score for this job",
      ),
    })
    .nullable()
    .describe("a line to look at, never a decision"),
  feedback,
  languages: z.array(noticeLanguage).min(1).max(4),
  introduction: line(2000).describe("the recruiter's own words to candidates"),
  contact: line(200)
    .min(3, "names nobody whom candidates can ask")
    .describe("whom candidates ask for a human look, an accommodation or their data"),
  graceMinutes: z
    .int()
    .min(0)
    .max(60)
    .describe("how long a lost connection or a new device stops the clock, in all"),
  retentionDays: z
    .int()
    .min(1)
    .max(3650)
    .describe("after the decision, or after the last activity, all is deleted"),
  asksHistory: z.boolean().describe("whether candidates are asked for their employment history"),
  asksGroups: z
    .boolean()
    .describe("whether candidates are asked, voluntarily and kept apart, for the adverse-impact report"),
});
export type ScreeningPlan = z.infer<typeof screeningPlan>;
