import { z } from "zod";
import { condition } from "./condition";
import { ending } from "./ending";
import { name } from "./name";
import { variants } from "./variants";

/** One step of a scenario's script: when it comes, what the customer says, where it leads. */
export const beat = z.strictObject({
  id: name,
  when: condition.describe("all of this must hold when the customer answers; beats are tried from the top"),
  say: variants,
  times: z.int().min(1).max(9).default(1).describe("how often it may come in one attempt"),
  tension: z.int().min(-30).max(30).default(0).describe("by how much it moves the tension (0 to 100)"),
  alone: z.boolean().default(false).describe("true: nothing else is said in the same answer"),
  reveals: z.boolean().default(false).describe("true: with this the customer says what they really want"),
  leads: name
    .optional()
    .describe("the beat that the customer's next answer begins with, whatever its own condition"),
  ends: ending.optional().describe("the ending that this beat leads to"),
});
export type Beat = z.infer<typeof beat>;
