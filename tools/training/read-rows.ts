import { readFileSync } from "node:fs";
import { z } from "zod";
import { foundMove, moveName } from "@/roleplay/transcript/move";

const labelledRow = z.object({
  id: z.string(),
  customer: z.array(z.string()),
  reply: z.string(),
  moves: z.array(foundMove),
  /** Only this move is labelled; of all others the row tells nothing. */
  about: moveName.optional(),
  /** Only learnt from: too few rows by one writer, or known to who wrote the patterns, so that they measure nothing. */
  learnt: z.literal(true).optional(),
});

/** A reply with the moves that a person found in it. */
export type LabelledRow = z.infer<typeof labelledRow>;

/** Reads labelled replies, one JSON object a line. Throws where a line is none. */
export function readRows(file: string): LabelledRow[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => labelledRow.parse(JSON.parse(line)));
}
