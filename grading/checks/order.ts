import { z } from "zod";
import { findMovesInScene, quoteMoves } from "../scene/find-moves-in-scene";
import { findTurn } from "../scene/find-turn";
import { nameMoves } from "../scene/name-moves";
import type { Scene } from "../scene/scene";
import { checkBase, moves } from "./check-base";
import { meet, miss, pass, type Verdict } from "./verdict";

/** One move comes before another: listening before answering, asking before offering. */
export const orderCheck = z.strictObject({
  kind: z.literal("order"),
  ...checkBase,
  first: moves,
  without: moves.optional().describe("`first` is not counted where the same words also make one of these"),
  before: moves,
  needs: z
    .enum(["first", "both"])
    .default("first")
    .describe("both: where the second never came there is nothing to judge"),
});

/** Judges which reply came first: within one reply both are read together. */
export function judgeOrder(check: z.infer<typeof orderCheck>, scene: Scene): Verdict {
  const [first] = findMovesInScene(scene, check.first, check.without);
  const [then] = findMovesInScene(scene, check.before);
  const [early, late] = [nameMoves(check.first), nameMoves(check.before)];
  if (then === undefined && check.needs === "both")
    return pass(`There was no ${late.replace(/^(?:a|an) /, "")} for it to come before.`);
  if (first === undefined) {
    return miss(
      `Looked for ${early} before ${late}, found none.`,
      then?.turn.reply.sequence ?? findTurn(scene, "early"),
    );
  }
  const before = then === undefined || first.turn.place <= then.turn.place;
  if (before)
    return meet(`In reply ${first.turn.place} there is ${early}, before ${late}.`, quoteMoves([first]));
  return miss(`There was ${late} in reply ${then.turn.place}, before ${early}.`, null, quoteMoves([then]));
}
