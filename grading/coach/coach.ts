import { z } from "zod";
import { evidence } from "../scorecard";

/** What a reply did, in one sign. */
export const sign = z.enum(["helped", "neither", "harmed"]);
export type Sign = z.infer<typeof sign>;

/** The coach's word on one reply. */
export const remark = z.strictObject({
  entry: z.int().describe("the sequence of the reply"),
  sign,
  line: z.string().describe("the reason in one line, with the words that are meant"),
  evidence: evidence.nullable().describe("the stretch that is meant; null where the whole reply is"),
});
export type Remark = z.infer<typeof remark>;

/** A hint that was asked for. Each hint is a ladder: a direction, something more exact, a wording. */
export const hint = z.strictObject({
  entry: z.int().describe("the sequence that the next entry had when it was asked for"),
  step: z.int().min(1).max(3),
  of: z.int().min(1).max(3).describe("how many steps this hint has"),
  text: z.string(),
});
export type Hint = z.infer<typeof hint>;

/** A hint with what it is about: kept with the attempt, and not told, for the name alone may give it away. */
export type KeptHint = Hint & { topic: string };

/** All that the coach has said in an attempt. */
export const coach = z.strictObject({
  remarks: z.array(remark).describe("on replies from the sequence that was asked for, in order"),
  hints: z.array(hint).describe("all that were asked for, in order; they change nothing about the grade"),
});
export type Coach = z.infer<typeof coach>;
