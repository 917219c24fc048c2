import { z } from "zod";

const bubble = z.string().trim().min(1).max(400);

/**
 * Different ways to say one thing. Each is one chat bubble, or a list of up to five sent one after the other.
 * A bubble may hold slots such as {time}; a variant is only chosen when all its slots can be filled.
 */
export const variants = z
  .array(z.union([bubble.transform((text) => [text]), z.array(bubble).min(1).max(5)]))
  .min(1);
export type Variants = z.infer<typeof variants>;

/** The slots that a customer's line may hold, filled with what was really said and done. */
export const slotNames = [
  "quote", // the agent's own words that this line answers, at most 60 characters
  "time", // the time that the agent promised last, in the agent's words
  "offer", // what the agent offered last, in the agent's words
  "asked", // the label of the fact just asked for
  "department", // the department of the last transfer
  "waited", // how long the customer has waited just now, as in "3 minutes"
  "action", // the label of the action done last
] as const;
export const slotName = z.enum(slotNames);
export type SlotName = z.infer<typeof slotName>;
