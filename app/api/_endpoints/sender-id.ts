import { z } from "zod";

/** The id that the sender gives a reply or an action. */
export const senderId = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/, "must be 1 to 64 letters, digits, - or _")
  .describe("of the sender's own making: sent twice, it counts once, and the first counts");
