import { z } from "zod";
import { cutEvidence } from "../scene/cut-evidence";
import type { Scene } from "../scene/scene";
import { checkBase } from "./check-base";
import { meet, miss, pass, type Verdict } from "./verdict";

/** Saved replies are adapted, not sent as they stand. */
export const savedReplyCheck = z.strictObject({
  kind: z.literal("saved-reply"),
  ...checkBase,
  most: z.int().min(0).max(5).default(0).describe("borne so often"),
});

/** Judges saved replies sent verbatim. */
export function judgeSavedReply(check: z.infer<typeof savedReplyCheck>, scene: Scene): Verdict {
  const sent = scene.turns.filter((turn) => turn.reply.reading.saved !== null);
  if (sent.length > check.most) {
    return miss(
      `A saved reply was sent as it stands ${sent.length === 1 ? "once" : `${sent.length} times`}.`,
      null,
      sent.map((turn) => cutEvidence(turn.reply)),
    );
  }
  if (scene.turns.length < 2) return pass("Too little was written for it to show.");
  return meet(
    `Looked for a saved reply sent as it stands among ${scene.turns.length} replies, found ${sent.length === 0 ? "none" : `only ${sent.length}`}.`,
  );
}
