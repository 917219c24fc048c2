import { z } from "zod";

/** One of an attempt's scorecards, as a list shows it. */
export const scorecardHead = z.strictObject({
  round: z.int().describe("0 was given first; each later one by grading the attempt anew"),
  grader: z.string().describe("the version of the grader, and the beginning of the rubric's hash"),
  reading: z.enum(["stored", "again"]).describe("again: the replies were read anew for it"),
  total: z.number().nullable(),
  gradedAt: z.iso.datetime(),
});
export type ScorecardHead = z.infer<typeof scorecardHead>;
