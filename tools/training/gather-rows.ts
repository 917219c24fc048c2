import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { cutClauses } from "@/grading/reader/cut-clauses";
import { findPatterns } from "@/grading/reader/find-patterns";
import { hearCustomer } from "@/grading/reader/hear-customer";
import type { Example } from "@/grading/reader/move-reading";
import { moveReadings } from "@/grading/reader/moves/move-readings";
import type { MoveName } from "@/roleplay/transcript/move";
import { type LabelledRow, readRows } from "./read-rows";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** All that the reader learns from: labelled replies, the first and later ones, those written to mend misreadings, and each move's examples. */
export function gatherRows(): LabelledRow[] {
  return [
    ...readRows(here("../../grading/reader/data/moves.jsonl")),
    ...readdirSync(here("../../grading/reader/data/written"))
      .toSorted()
      .flatMap((file) => readRows(here(`../../grading/reader/data/written/${file}`))),
    ...readRows(here("../../grading/reader/data/mended.jsonl")).map((row) => ({
      ...row,
      learnt: true as const,
    })),
    ...moveReadings.flatMap(({ move, makes, misses }) => [
      ...makes.map((example, at) => labelExample(`examples-${move}-makes-${at}`, move, example, true)),
      ...misses.map((example, at) => labelExample(`examples-${move}-misses-${at}`, move, example, false)),
    ]),
  ];
}

/** An example of one move is labelled where the patterns see it, else as a whole; of other moves it tells nothing. */
function labelExample(id: string, move: MoveName, example: Example, makes: boolean): LabelledRow {
  const reply = typeof example === "string" ? example : example.reply;
  const customer = typeof example === "string" || example.customer === "" ? [] : [example.customer];
  const seen = findPatterns(reply, cutClauses(reply), hearCustomer(customer)).moves.filter(
    (found) => found.move === move,
  );
  const whole = { move, start: 0, end: reply.length, evidence: reply };
  return {
    id,
    customer,
    reply,
    about: move,
    learnt: true,
    moves: makes ? (seen.length > 0 ? seen : [whole]) : [],
  };
}
