import { z } from "zod";
import { findMovesInScene, quoteMoves } from "../scene/find-moves-in-scene";
import { findTurn } from "../scene/find-turn";
import { isSureEnough } from "../scene/is-sure-enough";
import { nameMoves } from "../scene/name-moves";
import type { Scene } from "../scene/scene";
import { checkBase, moves } from "./check-base";
import { meet, miss, pass, type Verdict } from "./verdict";

/** The number of replies that hold a move stays in bounds: one apology, not five. */
export const countCheck = z.strictObject({
  kind: z.literal("count"),
  ...checkBase,
  moves,
  least: z.int().min(0).max(5).default(0),
  most: z.int().min(0).max(9),
});

/** Counts the replies that hold one of the moves; repeated replies count too, for here it is the repeating that harms. */
export function judgeCount(check: z.infer<typeof countCheck>, scene: Scene): Verdict {
  const moves = scene.turns.flatMap((turn) =>
    turn.reply.reading.moves.filter(isSureEnough).map((found) => ({ turn, found })),
  );
  const quotes = quoteMoves(findMovesInScene({ moves }, check.moves));
  const wanted = nameMoves(check.moves);
  const bounds = check.least === 0 ? `at most ${check.most}` : `${check.least} to ${check.most}`;
  const seen = `${wanted} in ${quotes.length} of ${scene.turns.length} replies, where ${bounds} would do`;
  if (quotes.length > check.most) return miss(`There is ${seen}.`, null, quotes.slice(check.most));
  if (quotes.length < check.least) return miss(`There is ${seen}.`, findTurn(scene, "early"), quotes);
  if (scene.turns.length < 2 && quotes.length === 0) return pass("Too little was written to count.");
  return meet(
    `Looked for ${wanted} in no more replies than needed, found ${quotes.length} of ${scene.turns.length}.`,
    quotes,
  );
}
