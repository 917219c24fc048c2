import { z } from "zod";
import { cutEvidence } from "../scene/cut-evidence";
import type { Scene } from "../scene/scene";
import type { Evidence } from "../scorecard";
import { checkBase } from "./check-base";
import { meet, miss, pass, type Verdict } from "./verdict";

/** What is offered or given stays within what is fair, and is not scattered. */
export const offerCheck = z.strictObject({
  kind: z.literal("offer"),
  ...checkBase,
  of: z.enum(["too-much", "scattered"]),
  most: z
    .int()
    .min(0)
    .max(6)
    .default(0)
    .describe("too-much: borne so often; scattered: different replies that may offer"),
});

/** Judges offers in words and gifts at the desk. */
export function judgeOffer(check: z.infer<typeof offerCheck>, scene: Scene): Verdict {
  const offers = scene.turns.flatMap(({ reply }) =>
    reply.reading.offers.map((offer) => ({ offer, evidence: cutEvidence(reply, offer) })),
  );
  const found =
    check.of === "too-much"
      ? [
          ...offers.filter(({ offer }) => offer.size === "big").map(({ evidence }) => evidence),
          ...listGifts(scene),
        ]
      : dropSameReply(offers.map(({ evidence }) => evidence));
  const what =
    check.of === "too-much"
      ? "more given or offered than this case calls for"
      : "offers scattered over the replies";
  if (found.length > check.most)
    return miss(
      `Found ${found.length === 1 ? "once" : `${found.length} times`}: ${what}.`,
      null,
      found.slice(check.most),
    );
  if (scene.turns.length < 2) return pass("Too little was written for it to show.");
  return meet(
    `Looked for ${what} in ${scene.turns.length} replies, found ${found.length === 0 ? "none" : `only ${found.length}`}.`,
  );
}

function listGifts({ actions, graded }: Scene): Evidence[] {
  return actions.flatMap((entry) => {
    const gives = graded.actions.find((one) => one.id === entry.action)?.gives;
    if (gives === undefined || entry.outcome === "refused" || entry.result === "") return [];
    const worth = gives.worth ?? Number(entry.fields[gives.amount ?? ""] ?? 0);
    return worth > graded.offers.fair.to ? [cutEvidence(entry)] : [];
  });
}

function dropSameReply(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter((one, at) => evidence[at - 1]?.entry !== one.entry);
}
