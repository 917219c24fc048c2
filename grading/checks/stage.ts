import { z } from "zod";
import { stage } from "@/roleplay/script/condition";
import { cutEvidence } from "../scene/cut-evidence";
import { findMovesInScene, quoteMoves } from "../scene/find-moves-in-scene";
import { findTurn } from "../scene/find-turn";
import { nameMoves } from "../scene/name-moves";
import type { Scene } from "../scene/scene";
import { checkBase, moves } from "./check-base";
import { meet, miss, pass, type Verdict } from "./verdict";

/** The case comes as far as a stage; or a move comes only once it stands there: no offer before the want is known. */
export const stageCheck = z.strictObject({
  kind: z.literal("stage"),
  ...checkBase,
  reached: stage,
  before: moves.optional().describe("these must not come before the stage is reached"),
  at: moves.optional().describe("one of these must come once the stage is reached"),
});

const order = ["unheard", "known", "proposed", "done"] as const;
const named = {
  unheard: "the beginning",
  known: "the want known",
  proposed: "something proposed",
  done: "the want met",
};

/** Judges by the stage at which each reply was sent. A solved case has reached them all. */
export function judgeStage(check: z.infer<typeof stageCheck>, scene: Scene): Verdict {
  const goal = order.indexOf(check.reached);
  const isThere = (at: (typeof order)[number]) => order.indexOf(at) >= goal;
  if (check.before !== undefined) {
    const made = findMovesInScene(scene, check.before);
    const early = made.filter(({ turn }) => !isThere(turn.reply.stage));
    const what = nameMoves(check.before);
    if (early.length > 0)
      return miss(
        `There was ${what} before the case stood at ${named[check.reached]}.`,
        null,
        quoteMoves(early),
      );
    if (made.length === 0) return pass(`There was no ${what.replace(/^(?:a|an) /, "")}.`);
    return meet(`There was ${what} only with ${named[check.reached]}.`, quoteMoves(made));
  }
  if (check.at !== undefined) {
    const made = findMovesInScene(scene, check.at).filter(({ turn }) => isThere(turn.reply.stage));
    if (made.length > 0)
      return meet(`With ${named[check.reached]} there is ${nameMoves(check.at)}.`, quoteMoves(made));
    return miss(
      `Looked for ${nameMoves(check.at)} with ${named[check.reached]}, found none.`,
      findTurn(scene, "late"),
    );
  }
  const first = scene.turns.find((turn) => isThere(turn.reply.stage));
  if (first !== undefined)
    return meet(`By reply ${first.place} the case stood at ${named[check.reached]}.`, [
      cutEvidence(first.reply),
    ]);
  if (scene.ending === "solved-content" || scene.ending === "solved-sour")
    return meet(`Looked for ${named[check.reached]}: by the end it had come to that.`);
  return miss(
    `Looked for ${named[check.reached]} in ${scene.turns.length} replies and at the end, and the case never came to that.`,
    findTurn(scene, check.reached === "known" ? "early" : "late"),
  );
}
