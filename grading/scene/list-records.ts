import type { ActionEntry } from "@/roleplay/transcript/entry";
import type { GradedCase } from "../case/graded-case";
import { listStems } from "./list-stems";

/** Stems of what the customer's card says, each with the sequence of the action that first opened a section with it. */
export function listRecords(
  { card }: GradedCase,
  actions: readonly ActionEntry[],
): ReadonlyMap<string, number> {
  const stems = new Map<string, number>();
  for (const section of card) {
    const opened = actions.find((one) => one.action === "open-card" && one.fields.section === section.id);
    if (opened === undefined) continue;
    for (const stem of listStems(section.lines.join("\n")))
      stems.set(stem, Math.min(stems.get(stem) ?? opened.sequence, opened.sequence));
  }
  return stems;
}
