import { z } from "zod";
import { ending } from "@/roleplay/script/ending";

/** One line in a participant's list of attempts. */
export const attemptHead = z.strictObject({
  id: z.string(),
  scenario: z.string(),
  title: z.string(),
  seed: z.int(),
  startedAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
  ending: ending.nullable().describe("null while it is running"),
  paused: z.boolean(),
  total: z
    .number()
    .nullable()
    .describe("of its scorecard, 0 to 100; null where there is none yet, or nothing was observed"),
});
export type AttemptHead = z.infer<typeof attemptHead>;
