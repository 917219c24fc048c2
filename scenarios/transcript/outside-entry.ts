import { z } from "zod";
import { ending } from "@/roleplay/script/ending";
import { fieldValues } from "@/roleplay/transcript/entry";

const common = {
  seconds: z
    .number()
    .min(0)
    .max(604_800)
    .describe("seconds since the start of the chat, never less than in the entry before"),
};
const text = z.string().max(20_000).regex(/\S/, "there is no word in it");

/** What the customer wrote. */
export const outsideLine = z.strictObject({ ...common, who: z.literal("customer"), text });

/** What the agent wrote. */
export const outsideReply = z.strictObject({ ...common, who: z.literal("agent"), text });

/** What the agent did at the desk. */
export const outsideAction = z.strictObject({
  ...common,
  who: z.literal("agent"),
  action: z.string().describe("as `npm run -s play -- --actions ID` lists them"),
  fields: fieldValues.default({}),
  outcome: z.enum(["done", "refused"]).default("done"),
  result: z
    .string()
    .max(4000)
    .optional()
    .describe("what the desk told the agent; by default the scenario's words"),
});

/** How the chat ended: last, if at all. */
export const outsideEnding = z.strictObject({
  ...common,
  ending,
  stars: z.int().min(1).max(5).optional().describe("what the customer left, if any"),
});

/** One entry of a transcript from outside: something said, something done at the desk, or how it ended. */
export const outsideEntry = z.union([outsideLine, outsideReply, outsideAction, outsideEnding]);
export type OutsideEntry = z.infer<typeof outsideEntry>;

/** A transcript from outside, as docs/transcript.md describes it. */
export const outsideTranscript = z.array(outsideEntry).min(1);
