import type { CriterionName, DimensionName } from "@/grading/case/criterion-name";
import type { CheckResult, CriterionResult, Scorecard } from "@/grading/scorecard";

/** What one criterion has to say of a stretch: whether its words helped or cost, and why. */
export type NoteVoice = {
  criterion: CriterionName;
  label: string;
  dimension: DimensionName;
  level: number | null;
  weight: number;
  result: CheckResult["result"];
  /** Null where an earlier note has said the same already. */
  reason: string | null;
};

/** A note in the margin: one underlined stretch with all criteria that rest on it, the weightiest first. */
export type MarginNote = { number: number; start: number; end: number; quote: string; voices: NoteVoice[] };

/** What would have been better at a turn, the weightiest first. */
export type TurnAdvice = Pick<CriterionResult, "criterion" | "label" | "dimension" | "level"> & {
  why: string;
  better: string;
};

export type EntryNotes = { notes: MarginNote[]; advice: TurnAdvice[] };

/** The notes of the margin by the entry that they stand beside, numbered through the whole transcript. */
export function gatherNotes({ criteria }: Scorecard): Map<number, EntryNotes> {
  const byEntry = new Map<number, EntryNotes>();
  const find = (entry: number) => {
    const notes = byEntry.get(entry) ?? { notes: [], advice: [] };
    byEntry.set(entry, notes);
    return notes;
  };
  for (const result of criteria) {
    for (const check of result.checks) {
      for (const piece of check.evidence) addVoice(find(piece.entry).notes, piece, result, check);
    }
    if (result.advice) find(result.advice.entry).advice.push(adviseOn(result, result.advice));
  }
  numberNotes(byEntry);
  return byEntry;
}

function addVoice(
  notes: MarginNote[],
  { start, end, quote }: CheckResult["evidence"][number],
  { criterion, label, dimension, level, weight }: CriterionResult,
  { result, reason }: CheckResult,
) {
  let note = notes.find((note) => note.start === start && note.end === end);
  if (!note) {
    note = { number: 0, start, end, quote, voices: [] };
    notes.push(note);
  }
  const known = note.voices.find((voice) => voice.criterion === criterion);
  if (!known) note.voices.push({ criterion, label, dimension, level, weight, result, reason });
  // What cost something is told before what was right.
  else if (known.result !== "not-met" && result === "not-met") Object.assign(known, { result, reason });
}

function adviseOn(
  { criterion, label, dimension, level }: CriterionResult,
  { why, better }: NonNullable<CriterionResult["advice"]>,
): TurnAdvice {
  return { criterion, label, dimension, level, why, better };
}

function numberNotes(byEntry: Map<number, EntryNotes>) {
  let number = 0;
  const said = new Set<string>();
  for (const [, { notes }] of [...byEntry].sort(([one], [other]) => one - other)) {
    notes.sort((one, other) => one.start - other.start || other.end - one.end);
    for (const note of notes) {
      number += 1;
      note.number = number;
      note.voices.sort((one, other) => other.weight - one.weight);
      for (const voice of note.voices) {
        if (voice.reason !== null && said.has(voice.reason)) voice.reason = null;
        else if (voice.reason !== null) said.add(voice.reason);
      }
    }
  }
}
