import { z } from "zod";
import { countOwnWords, readAround } from "../scene/count-own-words";
import { findMovesInScene, quoteMoves } from "../scene/find-moves-in-scene";
import { findTurn } from "../scene/find-turn";
import { nameMoves } from "../scene/name-moves";
import type { Scene } from "../scene/scene";
import { checkBase, moves } from "./check-base";
import { meet, miss, type Verdict } from "./verdict";

/** A move speaks of this case: it takes up words of the issue or of this customer, as a recap does. */
export const recapCheck = z.strictObject({
  kind: z.literal("recap"),
  ...checkBase,
  moves: moves.default(["paraphrase"]),
  without: moves.optional().describe("not counted where the same words also make one of these"),
  shared: z.int().min(1).max(6).default(2).describe("so many words of the matter"),
  least: z.int().min(1).max(5).default(1).describe("in so many replies"),
});

/** Judges the words around the move: what names the matter often stands beside it. */
export function judgeRecap(check: z.infer<typeof recapCheck>, scene: Scene): Verdict {
  const made = findMovesInScene(scene, check.moves, check.without);
  const fitting = made.filter(
    ({ turn, found }) => countOwnWords(scene, readAround(turn, found), turn.reply) >= check.shared,
  );
  const wanted = nameMoves(check.moves);
  const replies = new Set(fitting.map(({ turn }) => turn.place)).size;
  if (replies >= check.least)
    return meet(
      `Of this very case there is ${nameMoves(
        fitting.map(({ found }) => found.move),
        "and",
      )}.`,
      quoteMoves(fitting),
    );
  const place = findTurn(scene, "early");
  if (made.length === 0) return miss(`Looked for ${wanted} about this very case, found none.`, place);
  const loose = quoteMoves(made.filter((placed) => !fitting.includes(placed)));
  return miss(
    `There is ${wanted}, but not about this very case in ${check.least === 1 ? "any reply" : `${check.least} replies`}.`,
    place,
    loose,
  );
}
