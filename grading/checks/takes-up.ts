import { z } from "zod";
import { cutEvidence } from "../scene/cut-evidence";
import { findTurn } from "../scene/find-turn";
import type { Scene, Turn } from "../scene/scene";
import { checkBase } from "./check-base";
import { meet, miss, pass, type Verdict } from "./verdict";

/** So large a part of the replies take up words of this case. A longer reply has to take up more, so that length earns nothing. */
export const takesUpCheck = z.strictObject({
  kind: z.literal("takes-up"),
  ...checkBase,
  every: z.int().min(4).max(40).default(12).describe("for every so many words of a reply one of the case"),
  share: z.number().min(0.1).max(1).default(0.6).describe("of the replies"),
});

/** Judges whole replies: words of the issue, said by the customer before, or read in their records. */
export function judgeTakesUp(check: z.infer<typeof takesUpCheck>, scene: Scene): Verdict {
  const { turns } = scene;
  if (turns.length < 2) return pass("Too little was written for it to show.");
  const fitting = turns.filter((turn) => isOwn(turn, check.every));
  const seen = `${fitting.length} of ${turns.length} replies take up what belongs to this case`;
  if (fitting.length >= check.share * turns.length)
    return meet(
      `${seen}.`,
      fitting.map(({ reply }) => cutEvidence(reply)),
    );
  const loose = turns.filter((turn) => !fitting.includes(turn));
  return miss(
    `Only ${seen}; the others could be sent to anybody.`,
    findTurn(scene, "early"),
    loose.map(({ reply }) => cutEvidence(reply)),
  );
}

function isOwn({ reply, ownWords }: Turn, every: number): boolean {
  return ownWords >= Math.max(1, Math.ceil(reply.reading.words / every));
}
