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
  const used = scene.turns.flatMap((turn) => findUse(scene, turn, check.shared));
  if (used.length > 0) return meet("It speaks of what the records show and the customer had not said.", used);
  return miss(
    `Looked for something from the records in ${scene.turns.length} replies, found nothing.`,
    findTurn(scene, "early"),
  );
}

function findUse(scene: Scene, { reply }: Turn, least: number): Evidence[] {
  const opened = new Set(
    scene.actions
      .filter((one) => one.action === "open-card" && one.sequence < reply.sequence)
      .map((one) => one.fields.section),
  );
  const lines = scene.graded.card
    .filter((section) => opened.has(section.id))
    .flatMap((section) => section.lines);
  const known = new Set(
    listStems([...lines, scene.graded.customer.name].join("\n")).filter(
      (stem) => !isKnown(scene, stem, reply.sequence),
    ),
  );
  const words = [...reply.text.matchAll(/[\p{L}\p{N}]+(?:['’.,:/-][\p{L}\p{N}]+)*/gu)].filter((word) =>
    listStems(word[0]).some((stem) => known.has(stem)),
  );
  if (new Set(words.flatMap((word) => listStems(word[0]))).size < least) return [];
  return words.map((word) => cutEvidence(reply, { start: word.index, end: word.index + word[0].length }));
}

function isKnown(scene: Scene, stem: string, sequence: number): boolean {
  const name = listStems(scene.graded.customer.name);
  return (
    scene.caseStems.has(stem) || name.includes(stem) || (scene.saidStems.get(stem) ?? sequence) < sequence
  );
}
