import { z } from "zod";
import { cutEvidence } from "../scene/cut-evidence";
import { findTurn } from "../scene/find-turn";
import type { Scene, Wait } from "../scene/scene";
import { checkBase } from "./check-base";
import { meet, miss, type Verdict } from "./verdict";

/** The customer's waits against what this persona takes as prompt; holds, absences and pauses are excluded. */
export const timingCheck = z.strictObject({
  kind: z.literal("timing"),
  ...checkBase,
  factor: z.number().min(0.5).max(10).default(1).describe("times the persona's prompt seconds"),
  share: z.number().min(0.1).max(1).default(1).describe("of the waits that must lie within"),
});

/** Judges the share of waits within the bound; the words that a persona's patience starts from count as read at once. */
export function judgeTiming(check: z.infer<typeof timingCheck>, scene: Scene): Verdict {
  const bound = scene.persona.patience.promptSeconds * check.factor;
  if (scene.turns.length === 0)
    return miss(
      `Looked for a reply within ${formatSeconds(bound)}, and none ever came.`,
      findTurn(scene, "early"),
    );
  const slow = scene.waits.filter((wait) => wait.milliseconds > bound * 1000);
  const within = scene.waits.length - slow.length;
  const said = `${within} of ${scene.waits.length} fit`;
  const looked = `Looked for waits of at most ${formatSeconds(bound)}`;
  if (within >= scene.waits.length * check.share) return meet(`${looked}; ${said}.`);
  const longest = slow.reduce((worst, wait) => (wait.milliseconds > worst.milliseconds ? wait : worst));
  const evidence = longest.turn === null ? [] : [cutEvidence(longest.turn.reply)];
  return miss(
    `${looked}; only ${said}, and the longest was ${formatSeconds(longest.milliseconds / 1000)}.`,
    findEntry(scene, longest),
    evidence,
  );
}

function findEntry(scene: Scene, wait: Wait): number | null {
  return (
    wait.turn?.reply.sequence ??
    scene.lines.findLast((line) => line.at <= wait.since)?.sequence ??
    findTurn(scene, "late")
  );
}

function formatSeconds(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 120 ? `${whole} seconds` : `${Math.round(whole / 60)} minutes`;
}
