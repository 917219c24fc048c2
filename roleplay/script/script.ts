import { z } from "zod";
import { action, department } from "./action";
import { beat } from "./beat";
import { condition } from "./condition";
import { fact, subject } from "./fact";
import { causeLines, setLines, tacticLines } from "./lines";
import { name } from "./name";

const conditions = z.array(condition).min(1).describe("one of these suffices");

/** All that the machine plays of a scenario: what the customer knows, wants, says, and what the desk can do. */
export const scriptShape = {
  customer: z.strictObject({
    name: z.string().min(3).max(60).describe("the whole name"),
    address: z.string().min(2).max(40).describe("how to address them: Ms Oyelaran"),
    voice: z.string().min(20).describe("who they are and how they write, for authors and trainers"),
  }),
  want: z.strictObject({
    demand: z.string().min(10).describe("what they ask for first"),
    hidden: z.string().min(10).describe("what they really want"),
    revealedWhen: conditions.describe("when the customer says what they really want"),
  }),
  offers: z
    .strictObject({
      unit: z.string().max(4).describe("the currency sign, as in £"),
      fair: z.strictObject({ from: z.number(), to: z.number() }).describe("what this customer takes as fair"),
      smallPhrases: z.array(z.string().min(3)).default([]).describe("literal phrases felt as too little"),
      bigPhrases: z.array(z.string().min(3)).default([]).describe("literal phrases that give too much away"),
    })
    .describe("what is a fair offer, once the want is known"),
  resolution: z.strictObject({
    full: conditions.describe("the real want is met"),
    part: conditions.optional().describe("it is met in part"),
  }),
  supervisor: z.strictObject({
    name: z.string().min(2).max(60),
    joins: z.string().min(10).max(240).describe("what they write when they take over"),
    declines: z.string().min(10).max(240).describe("what they tell the agent when it is too early"),
    joinsWhen: z
      .array(condition)
      .default([])
      .describe("besides abuse after a limit, and a customer who asks for them"),
  }),
  facts: z.array(fact).min(8),
  subjects: z.array(subject).default([]),
  actions: z.array(action).min(4),
  departments: z.array(department).min(3),
  lines: setLines,
  reactions: causeLines,
  tactic: tacticLines,
  beats: z.array(beat).default([]),
  tension: z
    .partialRecord(z.string(), z.int().min(-30).max(40))
    .default({})
    .describe("causes that move this customer otherwise than the persona"),
};
export const script = z.strictObject({ id: name, ...scriptShape });
export type Script = z.infer<typeof script>;
