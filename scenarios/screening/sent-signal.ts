import { z } from "zod";

/** What a candidate's browser notes for a human reader; see Signal, which it becomes. */
export const sentSignal = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("pasted"),
    reply: z.string().min(1).max(64).describe("the sender's own id of the reply that holds it"),
    characters: z.int().min(1).max(100_000),
  }),
  z.strictObject({
    kind: z.literal("away"),
    seconds: z.number().min(1).max(86_400).describe("the page was out of sight for so long"),
  }),
]);
export type SentSignal = z.infer<typeof sentSignal>;
