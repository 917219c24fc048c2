import { z } from "zod";
import { cutEvidence } from "../scene/cut-evidence";
import { findTurn } from "../scene/find-turn";
import { listStems } from "../scene/list-stems";
import type { Scene, Turn } from "../scene/scene";
import type { Evidence } from "../scorecard";
import { checkBase } from "./check-base";
import { meet, miss, type Verdict } from "./verdict";

/** A reply uses what the records say and the customer has not: a date, a name, an earlier visit. */
export const recordUseCheck = z.strictObject({
  kind: z.literal("record-use"),
  ...checkBase,
  shared: z.int().min(1).max(6).default(2).describe("so many words of the records, in one reply"),
});

/** Judges words of the card sections that had been opened by then, as far as the customer had not said them. */
export function judgeRecordUse(check: z.infer<typeof recordUseCheck>, scene: Scene): Verdict {
  const places = placeStems(scene);
  const used = scene.turns.flatMap((turn) => findUse(scene, places, turn, check.shared));
  if (used.length > 0) return meet("It speaks of what the records show and the customer had not said.", used);
  return miss(
    `Looked for something from the records in ${scene.turns.length} replies, found nothing.`,
    findTurn(scene, "early"),
  );
}

/** Words of the records that are neither of the issue nor the customer's name, with where they were opened first. */
function placeStems({ graded, recordStems, caseStems }: Scene): ReadonlyMap<string, number> {
  const known = new Set([...caseStems, ...listStems(graded.customer.name)]);
  return new Map([...recordStems].filter(([stem]) => !known.has(stem)));
}

function findUse(
  scene: Scene,
  places: ReadonlyMap<string, number>,
  { reply }: Turn,
  least: number,
): Evidence[] {
  const isNews = (stem: string) =>
    (places.get(stem) ?? reply.sequence) < reply.sequence &&
    (scene.saidStems.get(stem) ?? reply.sequence) >= reply.sequence;
  if (listStems(reply.text).filter(isNews).length < least) return [];
  return [...reply.text.matchAll(/[\p{L}\p{N}]+(?:['’.,:/][\p{L}\p{N}]+)*/gu)]
    .filter((word) => listStems(word[0]).some(isNews))
    .map((word) => cutEvidence(reply, { start: word.index, end: word.index + word[0].length }));
}
