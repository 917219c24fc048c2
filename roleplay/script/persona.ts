import { z } from "zod";
import { causeName } from "./cause";
import { name } from "./name";

const span = z.strictObject({ from: z.number().min(0), to: z.number().min(0) });
const thresholds = z.strictObject({ up: z.number(), down: z.number() });

/** The tactics that the house knows; each is a machine of its own. */
export const tacticName = z.enum(["abrupt", "abusive", "loud", "know-it-all"]);
export type TacticName = z.infer<typeof tacticName>;

/** A kind of difficult customer: temper, patience, tactics, voice. Seconds and words a minute throughout; tension is 0 to 100. */
export const persona = z.strictObject({
  id: name,
  label: z.string(),
  summary: z.string().describe("one sentence for the library"),
  voice: z.string().describe("how such a person writes, for authors"),
  warning: z.string().nullable().describe("the content warning, where there is one"),
  tactic: tacticName,
  pace: z.strictObject({
    typingWordsPerMinute: z.number().min(20).max(200),
    readingWordsPerMinute: z.number().min(100).max(600),
    thinkSeconds: span,
    weighSeconds: span.describe("thinking time where a proposal was made"),
    gapSeconds: span.describe("the breath between two bubbles"),
  }),
  temper: z.strictObject({
    start: z.number().min(0).max(100),
    tense: thresholds,
    heated: thresholds,
    boiling: thresholds,
    floor: z
      .number()
      .min(0)
      .max(50)
      .default(20)
      .describe("the tension under which this customer never falls before all is done: they stay difficult"),
    leavesAt: z.number().min(50).max(100).describe("the tension at which the customer walks out"),
    contentBelow: z
      .number()
      .min(0)
      .max(100)
      .describe("a solved customer under this tension is content, else sour"),
  }),
  patience: z.strictObject({
    promptSeconds: z.number().describe("a reply within this is prompt to this persona"),
    nudgeSeconds: z.number().describe("silence until the first nudge"),
    nudgeAgainSeconds: z.number().describe("from there to the second"),
    leaveSeconds: z.number().describe("from there until the customer leaves"),
    holdSeconds: z.number().describe("how long a hold is borne"),
    boilingFactor: z.number().min(0.2).max(1).describe("by how much a boiling temper shortens the patience"),
  }),
  longReplyWords: z.number().int().describe("replies longer than this annoy"),
  matters: z.int().min(1).max(4).describe("how many matters one answer takes up"),
  tension: z
    .partialRecord(causeName, z.number().min(-30).max(40))
    .describe("by how much each cause moves the tension"),
  weights: z
    .record(name, z.number().min(0).max(5))
    .describe("how much each criterion weighs with this persona"),
});
export type Persona = z.infer<typeof persona>;
