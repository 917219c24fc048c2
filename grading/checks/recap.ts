import { z } from "zod";
import { findMovesInScene, type PlacedMove, quoteMoves } from "../scene/find-moves-in-scene";
import { findTurn } from "../scene/find-turn";
import { listStems } from "../scene/list-stems";
import { nameMoves } from "../scene/name-moves";
import type { Scene } from "../scene/scene";
import { checkBase, moves } from "./check-base";
import { meet, miss, type Verdict } from "./verdict";

/** A move speaks of this case: it takes up words of the issue or of this customer, as a recap does. */
export const recapCheck = z.strictObject({
  kind: z.literal("recap"),
  ...checkBase,
  moves: moves.default(["paraphrase"]),
  shared: z.int().min(1).max(6).default(2).describe("so many words of the matter"),
  least: z.int().min(1).max(5).default(1).describe("in so many replies"),
});

/** Judges the sentence in which the move stands: the word that names the matter often stands beside it. */
export function judgeRecap(check: z.infer<typeof recapCheck>, scene: Scene): Verdict {
  const made = findMovesInScene(scene, check.moves);
  const fitting = made.filter((placed) => countShared(scene, placed) >= check.shared);
  const wanted = nameMoves(check.moves);
  const replies = new Set(fitting.map(({ turn }) => turn.place)).size;
  if (replies >= check.least) return meet(`It speaks of this very case: ${wanted}.`, quoteMoves(fitting));
  const place = findTurn(scene, "early");
  if (made.length === 0) return miss(`Looked for ${wanted} about this very case, found none.`, place);
  const loose = quoteMoves(made.filter((placed) => !fitting.includes(placed)));
  return miss(
    `There is ${wanted}, but not about this very case in ${check.least === 1 ? "any reply" : `${check.least} replies`}.`,
    place,
    loose,
  );
}

function countShared({ caseStems, saidStems }: Scene, { turn, found }: PlacedMove): number {
  const { text, sequence } = turn.reply;
  const from = Math.max(
    ...[". ", "? ", "! ", "\n"].map((mark) => text.lastIndexOf(mark, found.start - 1) + 1),
    0,
  );
  const rest = /[.?!\n]/.exec(text.slice(found.end));
  const sentence = text.slice(from, rest === null ? text.length : found.end + rest.index + 1);
  return listStems(sentence).filter(
    (stem) => caseStems.has(stem) || (saidStems.get(stem) ?? sequence) < sequence,
  ).length;
}
