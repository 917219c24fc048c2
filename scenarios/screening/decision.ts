import { z } from "zod";

/** What a person decides about a candidate. Nothing decides by itself. */
export const decision = z.enum(["advance", "hold", "decline"]);
export type Decision = z.infer<typeof decision>;
