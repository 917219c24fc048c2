import { z } from "zod";

/**
 * Something that a human may want to know when reading an attempt. Never part of the grade, never an accusation:
 * each has ordinary reasons.
 */
export const signal = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("pasted"),
    sequence: z.int().describe("the reply's place in the transcript"),
    characters: z.int(),
  }),
  z.strictObject({
    kind: z.literal("away"),
    seconds: z.number().describe("the page was out of sight for so long"),
  }),
  z.strictObject({
    kind: z.literal("same-answer"),
    sequence: z.int(),
    others: z.int().describe("how many other candidates of this screening wrote the same"),
  }),
]);
export type Signal = z.infer<typeof signal>;
