import { z } from "zod";
import { ending } from "../script/ending";
import { fieldValues, noticeEntry } from "../transcript/entry";

const place = {
  sequence: z.int().min(0).describe("the place in the transcript, from 0"),
  at: z.number().describe("milliseconds since the start of the attempt; pauses do not count"),
};

/** An entry as a participant may see it: no beat, no reading, no cause. */
export const shownEntry = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("line"), ...place, text: z.string() }),
  z.strictObject({ kind: z.literal("reply"), ...place, id: z.string(), text: z.string() }),
  z.strictObject({
    kind: z.literal("action"),
    ...place,
    id: z.string(),
    action: z.string(),
    fields: fieldValues,
    outcome: z.enum(["done", "refused"]),
    result: z.string(),
  }),
  z.strictObject({
    kind: z.literal("notice"),
    ...place,
    notice: noticeEntry.shape.notice,
    text: z.string(),
    ending: ending.optional(),
    stars: z.int().min(1).max(5).optional(),
  }),
]);
export type ShownEntry = z.infer<typeof shownEntry>;

/** What a participant sees of the moment: never a beat, a line not yet said, or a rubric. */
export const moment = z.strictObject({
  at: z.number().describe("milliseconds since the start of the attempt, at which this holds"),
  next: z.int().describe("the sequence of the next entry: ask for entries since this one"),
  typing: z.boolean().describe("the customer is typing"),
  nextIn: z
    .number()
    .nullable()
    .describe("in how many milliseconds something more is to be seen; null: nothing before the agent acts"),
  held: z.boolean(),
  away: z
    .string()
    .nullable()
    .describe("the department to which the customer has been transferred, while they are there"),
  ending: ending.nullable(),
  stars: z.int().min(1).max(5).nullable(),
  mood: z
    .strictObject({ tension: z.number(), temper: z.enum(["calm", "tense", "heated", "boiling"]) })
    .nullable()
    .describe("shown in practice only: null in a screening"),
  spent: z.array(z.string()).describe("actions that cannot be done any more"),
});
export type Moment = z.infer<typeof moment>;

/** All that a participant's browser is told of an attempt. */
export const attemptView = z.strictObject({
  attempt: z.strictObject({
    id: z.string(),
    scenario: z.string(),
    title: z.string(),
    mode: z.enum(["practice", "screening"]),
    seed: z.int().nullable().describe("null in a screening, so that nobody can rehearse it"),
    startedAt: z.iso.datetime(),
  }),
  entries: z.array(shownEntry).describe("those since the sequence that was asked for, in order"),
  moment: moment.describe("while paused, nothing comes: nextIn is null"),
  paused: z.boolean(),
  timeLeft: z
    .number()
    .nullable()
    .describe("milliseconds until the time limit, at the moment's `at`; null: there is none"),
});
export type AttemptView = z.infer<typeof attemptView>;
