import { z } from "zod";
import { foundMove } from "./move";
import { reviewMark } from "./review-mark";

const stretch = { start: z.int().min(0), end: z.int().min(0), evidence: z.string() };

/** What the reader found in one reply. Offsets are UTF-16 and point into the reply's text. */
export const reading = z.strictObject({
  moves: z.array(foundMove),
  unsure: z
    .array(foundMove)
    .default([])
    .describe("moves that may be there: shown to whoever reviews, and worth nothing"),
  marks: z.array(reviewMark).default([]).describe("why a person should look at this reply"),
  asked: z
    .array(z.strictObject({ fact: z.string(), ...stretch }))
    .describe("facts of the customer asked for"),
  touched: z.array(z.strictObject({ subject: z.string(), ...stretch })),
  stated: z
    .array(z.strictObject({ claim: z.string(), right: z.boolean(), ...stretch }))
    .describe("claims of the knowledge base, stated rightly or wrongly"),
  promises: z
    .array(z.strictObject({ seconds: z.number().nullable(), ...stretch }))
    .describe("times given; null where no length can be told"),
  offers: z.array(
    z.strictObject({ amount: z.number().nullable(), size: z.enum(["small", "fair", "big"]), ...stretch }),
  ),
  saved: z.string().nullable().describe("the saved reply that was sent verbatim"),
  english: z.boolean(),
  nonsense: z.boolean(),
  repeats: z.boolean().describe("nearly the same as an earlier reply of this attempt"),
  words: z.int().min(0),
});
export type Reading = z.infer<typeof reading>;
