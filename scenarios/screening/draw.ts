import { z } from "zod";

/** What one candidate plays at one step: drawn once, when they were invited, and kept. */
export const draw = z.strictObject({
  scenario: z.string(),
  seed: z.int().min(0),
  minutes: z.number().positive().describe("the time limit with the candidate's extra time"),
});
export type Draw = z.infer<typeof draw>;
