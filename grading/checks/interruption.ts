import { z } from "zod";
import type { MoveName } from "@/roleplay/transcript/move";
import { cutEvidence } from "../scene/cut-evidence";
import type { Scene, Turn } from "../scene/scene";
import { checkBase } from "./check-base";
import { meet, miss, pass, type Verdict } from "./verdict";

/** The customer is not cut short while they write. */
export const interruptionCheck = z.strictObject({
  kind: z.literal("interruption"),
  ...checkBase,
  most: z.int().min(0).max(5).default(0).describe("borne so often"),
});

const listening: readonly MoveName[] = [
  "courtesy",
  "acknowledgement",
  "empathy",
  "apology",
  "open-question",
  "thanks",
  "paraphrase",
];

/** Judges replies sent while the customer was writing; a sign of attention alone cuts nobody short. */
export function judgeInterruption(check: z.infer<typeof interruptionCheck>, scene: Scene): Verdict {
  const cuts = scene.turns.filter((turn) => turn.reply.interrupted && !onlyListens(turn));
  if (cuts.length > check.most) {
    return miss(
      `The customer was still writing in ${cuts.length === 1 ? "one place" : `${cuts.length} places`} when a reply cut in.`,
      null,
      cuts.map((turn) => cutEvidence(turn.reply)),
    );
  }
  if (scene.turns.length < 2) return pass("Too little was written for it to show.");
  return meet(
    `Looked for replies that cut in while the customer was writing, found ${cuts.length === 0 ? "none" : `only ${cuts.length}`}.`,
  );
}

function onlyListens({ reply }: Turn): boolean {
  return (
    reply.reading.moves.length > 0 && reply.reading.moves.every((found) => listening.includes(found.move))
  );
}
