import { z } from "zod";
import { name } from "./name";
import { variants } from "./variants";

const phrases = z.array(z.string().trim().min(2).max(60)).min(1);

/** A fact that the customer knows, gives when asked, and resents to give twice. */
export const fact = z.strictObject({
  id: name,
  label: z.string().min(3).max(60).describe("as in: the order number"),
  ask: phrases.describe("literal phrases by which a question asks for it: order number, reference, ref"),
  tell: variants.describe("how the customer gives it"),
  again: variants.describe("how the customer gives it when asked again"),
  shown: variants
    .optional()
    .describe("only where the card shows it: what the customer says when asked for it"),
});
export type Fact = z.infer<typeof fact>;

/** A subject that a reply may touch, found by literal phrases, for beats to react to. */
export const subject = z.strictObject({ id: name, phrases });
export type Subject = z.infer<typeof subject>;
