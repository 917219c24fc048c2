import { z } from "zod";
import { dimensionName } from "@/grading/case/criterion-name";

/** What all graded role-plays of one candidate come to: the machine's, before any person overrides a level. */
export const screeningResult = z.strictObject({
  total: z.number().nullable().describe("0 to 100, weighted by the plan; null: nothing was observed"),
  dimensions: z.partialRecord(dimensionName, z.number().nullable()).describe("each 0 to 100"),
  confidence: z.enum(["high", "middling", "low"]).nullable().describe("the lowest of the scorecards'"),
  spread: z.number().nullable().describe("highest less lowest total of the role-plays; null under two"),
  unfinished: z.int().describe("role-plays that were stopped, left or not reached"),
  humanLook: z.boolean().describe("a scorecard asks for a human look"),
  steps: z.array(z.strictObject({ attempt: z.string(), scenario: z.string(), total: z.number().nullable() })),
});
export type ScreeningResult = z.infer<typeof screeningResult>;
