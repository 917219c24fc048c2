import { z } from "zod";
import { endingNames } from "../roleplay/script/ending";
import { mood } from "../roleplay/transcript/entry";
import { criterionName, dimensionName } from "./case/criterion-name";

/** A stretch of the transcript: `entry` is the sequence of an entry, offsets are UTF-16 and point into its text. */
export const evidence = z.strictObject({ entry: z.int(), start: z.int(), end: z.int(), quote: z.string() });
export type Evidence = z.infer<typeof evidence>;

export const checkResult = z.strictObject({
  id: z.string().describe("unique within its criterion"),
  label: z.string().describe("the yes/no question, as a person would ask it"),
  result: z.enum(["met", "not-met", "not-observed"]),
  worth: z.number().describe("what it bears on the level"),
  reason: z.string().describe("one sentence: what was seen, or what was looked for and where"),
  evidence: z.array(evidence).describe("the stretches that show it; empty where something is absent"),
});
export type CheckResult = z.infer<typeof checkResult>;

export const advice = z.strictObject({
  entry: z.int().describe("the turn where the level was lost"),
  why: z.string(),
  better: z.string().describe("a better wording for that very turn"),
});
export type Advice = z.infer<typeof advice>;

export const criterionResult = z.strictObject({
  criterion: criterionName,
  label: z.string(),
  dimension: dimensionName,
  level: z.int().min(1).max(5).nullable().describe("null: not observed, and then it bears no weight"),
  weight: z.number(),
  reason: z.string().describe("one sentence"),
  source: z.string().describe("the document of the material that it comes from, by author or title"),
  anchor: z.string().nullable().describe("what the scale says of this level"),
  checks: z.array(checkResult),
  advice: advice.nullable(),
});
export type CriterionResult = z.infer<typeof criterionResult>;

export const hold = z.strictObject({
  most: z.number().min(0).max(100).describe("the highest total that the outcome leaves"),
  why: z.string().describe("as it follows after: because"),
});
export type Hold = z.infer<typeof hold>;

export const reviewPoint = z.strictObject({
  kind: z.enum(["short", "marked", "unsure"]),
  entry: z.int().nullable().describe("the turn to look at; null where it is the whole chat"),
  why: z.string().describe("a plain sentence or two that accuse nobody"),
});
export type ReviewPoint = z.infer<typeof reviewPoint>;

/** The graded result of an attempt. */
export const scorecard = z.strictObject({
  grader: z.string().describe("the version of the grader"),
  total: z.number().min(0).max(100).nullable().describe("null where nothing could be observed"),
  held: hold
    .nullable()
    .optional()
    .describe("how the outcome holds the total; null where it does not, absent in gradings of old"),
  unfinished: z.boolean().describe("stopped by the participant: no penalty, no full grade"),
  summary: z.string().describe("the result in one sentence that a person would say"),
  dimensions: z.array(
    z.strictObject({ dimension: dimensionName, score: z.number().nullable(), weight: z.number() }),
  ),
  criteria: z.array(criterionResult),
  ending: z.enum([...endingNames, "stopped"]).nullable(),
  stars: z.int().min(1).max(5).nullable().describe("what the customer left, fair or not"),
  starsReason: z.string().describe("why the stars may differ from the grade"),
  review: z
    .array(reviewPoint)
    .optional()
    .describe("where a person should look before the grade is trusted; absent in gradings of old"),
  confidence: z
    .enum(["high", "middling", "low"])
    .optional()
    .describe("how far the grade can be trusted without that; absent in gradings of old"),
  tension: z
    .array(z.strictObject({ entry: z.int(), at: z.number(), mood }))
    .describe("the customer's tension over the chat"),
  wellDone: z
    .strictObject({ criterion: criterionName, why: z.string(), evidence })
    .nullable()
    .describe("one thing done well, quoted"),
  nextTime: z
    .strictObject({ criterion: criterionName, entry: z.int(), why: z.string(), better: z.string() })
    .nullable()
    .describe("the one thing to do next time"),
});
export type Scorecard = z.infer<typeof scorecard>;
