import { z } from "zod";
import { ending } from "../script/ending";
import { reading } from "./reading";

/** What moved the tension at an entry, and by how much. */
export const pull = z.strictObject({ cause: z.string(), by: z.number() });
export type Pull = z.infer<typeof pull>;

/** The tension after an entry (0 to 100), with what moved it there. */
export const mood = z.strictObject({
  tension: z.number().min(0).max(100),
  temper: z.enum(["calm", "tense", "heated", "boiling"]),
  pulls: z.array(pull),
});
export type Mood = z.infer<typeof mood>;

const common = {
  sequence: z.int().min(0).describe("the place in the transcript, from 0"),
  at: z.number().min(0).describe("milliseconds since the start of the attempt; pauses do not count"),
  mood,
};

export const fieldValues = z.record(z.string().max(60), z.union([z.string().max(4000), z.number()]));
export type FieldValues = z.infer<typeof fieldValues>;

export const lineEntry = z.strictObject({
  kind: z.literal("line"),
  ...common,
  text: z.string(),
  beat: z.string(),
});
export const replyEntry = z.strictObject({
  kind: z.literal("reply"),
  ...common,
  id: z.string().describe("the sender's own id: sent twice, it counts once"),
  text: z.string(),
  reading,
  interrupted: z.boolean().describe("the customer was still writing"),
  stage: z.enum(["unheard", "known", "proposed", "done"]).describe("how far the case was when it was sent"),
});
export const actionEntry = z.strictObject({
  kind: z.literal("action"),
  ...common,
  id: z.string(),
  action: z.string(),
  fields: fieldValues,
  outcome: z.enum(["done", "refused"]),
  result: z.string().describe("what the desk told the agent"),
});
export const noticeEntry = z.strictObject({
  kind: z.literal("notice"),
  ...common,
  notice: z.enum([
    "joined",
    "paused",
    "resumed",
    "returned",
    "supervisor-joined",
    "supervisor-declined",
    "ended",
    "stopped",
  ]),
  text: z.string(),
  ending: ending.optional(),
  stars: z.int().min(1).max(5).optional().describe("what the customer leaves at the end, fair or not"),
});

/** One thing in an attempt's transcript: a customer's line, a reply, an action at the desk, a notice. */
export const entry = z.discriminatedUnion("kind", [lineEntry, replyEntry, actionEntry, noticeEntry]);
export type Entry = z.infer<typeof entry>;
export type LineEntry = z.infer<typeof lineEntry>;
export type ReplyEntry = z.infer<typeof replyEntry>;
export type ActionEntry = z.infer<typeof actionEntry>;
export type NoticeEntry = z.infer<typeof noticeEntry>;
