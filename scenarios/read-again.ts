import type { GradedCase } from "@/grading/case/graded-case";
import { readInCase } from "@/grading/reader/read-in-case";
import type { Entry } from "@/roleplay/transcript/entry";
import { listContext } from "./play-script";

/** The entries of an attempt with every reply read by the present reader; what the customer did stays as it was. */
export function readAgain(graded: GradedCase, entries: readonly Entry[]): Entry[] {
  return entries.map((entry, index) => {
    if (entry.kind !== "reply") return entry;
    const context = listContext(entries.slice(0, index));
    return { ...entry, reading: readInCase(graded, { reply: entry.text, ...context }) };
  });
}
