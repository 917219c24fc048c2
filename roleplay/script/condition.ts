import { z } from "zod";
import { moveName } from "../transcript/move";
import { name } from "./name";

/** How far the case has come: the want not yet known, known, answered by a plan or an offer, or settled by what was done. */
export const stage = z.enum(["unheard", "known", "proposed", "done"]);
export type Stage = z.infer<typeof stage>;

/** How heated the customer is. Thresholds differ upwards and downwards, so a mood has inertia. */
export const temper = z.enum(["calm", "tense", "heated", "boiling"]);
export type Temper = z.infer<typeof temper>;

export const offerSize = z.enum(["early", "small", "fair", "big"]);
export type OfferSize = z.infer<typeof offerSize>;

const names = z.array(name).min(1);

/**
 * When a beat comes. All keys that are given must hold. A condition reads moves, facts and actions, never prose.
 */
export const condition = z.strictObject({
  heard: z.array(moveName).min(1).optional().describe("any of these moves in what the agent has just said"),
  heardAll: z
    .array(moveName)
    .min(1)
    .optional()
    .describe("all of these moves in what the agent has just said"),
  notHeard: z
    .array(moveName)
    .min(1)
    .optional()
    .describe("none of these moves in what the agent has just said"),
  asked: names.optional().describe("any of these facts was just asked for"),
  touched: names.optional().describe("any of these subjects was just mentioned"),
  stated: names.optional().describe("any of these claims was just stated rightly"),
  misstated: names.optional().describe("any of these claims was just stated wrongly"),
  offered: z.array(offerSize).min(1).optional().describe("an offer of this size was just made"),
  acted: names.optional().describe("any of these actions was done since the customer's last answer"),
  done: names.optional().describe("all of these actions have been done"),
  notDone: names.optional().describe("none of these actions has been done"),
  lookedUp: names.optional().describe("all of these articles or card sections have been opened"),
  told: names.optional().describe("the customer has given all of these facts"),
  stage: z.array(stage).min(1).optional().describe("the case stands at one of these stages"),
  temper: z.array(temper).min(1).optional().describe("the customer's temper is one of these"),
  tactic: names.optional().describe("the persona's tactic is in one of these states"),
  after: names.optional().describe("all of these beats have been played"),
  notAfter: names.optional().describe("none of these beats has been played"),
  repliesFrom: z.int().min(1).optional().describe("the agent has sent at least so many replies"),
});
export type Condition = z.infer<typeof condition>;
