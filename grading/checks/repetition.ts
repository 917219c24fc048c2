import { z } from "zod";
import { cutEvidence } from "../scene/cut-evidence";
import type { Scene } from "../scene/scene";
import { checkBase } from "./check-base";
import { meet, miss, pass, type Verdict } from "./verdict";

/** No reply says nearly the same as an earlier one. */
export const repetitionCheck = z.strictObject({
  kind: z.literal("repetition"),
  ...checkBase,
  most: z.int().min(0).max(5).default(0).describe("borne so often"),
});

/** Judges replies that were sent again in nearly the same words. */
export function judgeRepetition(check: z.infer<typeof repetitionCheck>, scene: Scene): Verdict {
  const again = scene.turns.filter((turn) => turn.reply.reading.repeats);
  if (again.length > check.most) {
    return miss(
      `Nearly the same reply was sent again ${again.length === 1 ? "once" : `${again.length} times`}.`,
      null,
      again.map((turn) => cutEvidence(turn.reply)),
    );
  }
  if (scene.turns.length < 2) return pass("Too little was written for anything to be repeated.");
  return meet(
    `Looked for a reply sent twice among ${scene.turns.length}, found ${again.length === 0 ? "none" : `only ${again.length}`}.`,
  );
}
