import type { CriterionName, DimensionName } from "@/grading/case/criterion-name";
import type { CheckResult, CriterionResult, Scorecard } from "@/grading/scorecard";
import type { ShownEntry } from "@/roleplay/attempt/attempt-view";
import type { FoundMove } from "@/roleplay/transcript/move";
import type { Reading } from "@/roleplay/transcript/reading";
import { findUnsure } from "./find-unsure";
import { measureFit } from "./measure-fit";
import { tellDeed } from "./tell-deed";
import { textOf } from "./text-of";

/** What one criterion has to say of a stretch: whether its words helped or cost, and why. */
export type NoteVoice = {
  criterion: CriterionName;
  label: string;
  dimension: DimensionName;
  level: number | null;
  weight: number;
  result: CheckResult["result"];
  reason: string;
  /** The number of the note that has said the same already, null where it is new. */
  as: number | null;
};

/** A note in the margin: one stretch with all criteria that rest on it, the weightiest first. */
export type MarginNote = {
  number: number;
  start: number;
  end: number;
  quote: string;
  /** The stretch is the whole entry: the note stands beside it, and nothing is underlined. */
  whole: boolean;
  /** What this very stretch did; null where the reader saw nothing in it that has a name. */
  did: string | null;
  voices: NoteVoice[];
  /** Moves that may be in the stretch, and count for nothing. */
  unsure: FoundMove[];
};

/** What would have been better at a turn, the weightiest first. */
export type TurnAdvice = Pick<CriterionResult, "criterion" | "label" | "dimension" | "level"> & {
  why: string;
  better: string;
};

export type EntryNotes = { notes: MarginNote[]; advice: TurnAdvice[] };

// Two stretches that differ by no more, as by a full stop, get one note.
const sameWords = 0.8;
const lookUps = ["open-card", "open-article", "search"];

type Seen = { scorecard: Scorecard; entries: readonly ShownEntry[]; readings: ReadonlyMap<number, Reading> };

/** The notes of the margin by the entry that they stand beside, numbered through the whole transcript. */
export function gatherNotes({ scorecard, entries, readings }: Seen): Map<number, EntryNotes> {
  const byEntry = new Map<number, EntryNotes>();
  const find = (entry: number) => {
    const notes = byEntry.get(entry) ?? { notes: [], advice: [] };
    byEntry.set(entry, notes);
    return notes;
  };
  for (const result of scorecard.criteria) {
    for (const check of result.checks) {
      for (const { entry, ...stretch } of check.evidence)
        addVoice(findNote(find(entry).notes, stretch), result, check);
    }
    if (result.advice) find(result.advice.entry).advice.push(adviseOn(result, result.advice));
  }
  for (const [entry, reading] of readings) {
    for (const move of findUnsure(reading))
      findNote(find(entry).notes, { ...move, quote: move.evidence }).unsure.push(move);
  }
  const shown = new Map(entries.map((entry) => [entry.sequence, entry]));
  for (const [entry, { notes }] of byEntry) describe(notes, shown.get(entry), readings.get(entry));
  numberNotes(byEntry);
  return byEntry;
}

type Stretch = { start: number; end: number; quote: string };

function findNote(notes: MarginNote[], { start, end, quote }: Stretch): MarginNote {
  const known = notes.find((note) => measureFit(note, { start, end }) >= sameWords);
  if (known) return known;
  const note = { number: 0, start, end, quote, whole: false, did: null, voices: [], unsure: [] };
  notes.push(note);
  return note;
}

function addVoice(
  { voices }: MarginNote,
  { criterion, label, dimension, level, weight }: CriterionResult,
  { result, reason }: CheckResult,
) {
  const known = voices.find((voice) => voice.criterion === criterion);
  if (!known) voices.push({ criterion, label, dimension, level, weight, result, reason, as: null });
  // What cost something is told before what was right.
  else if (known.result !== "not-met" && result === "not-met") Object.assign(known, { result, reason });
}

function adviseOn(
  { criterion, label, dimension, level }: CriterionResult,
  { why, better }: NonNullable<CriterionResult["advice"]>,
): TurnAdvice {
  return { criterion, label, dimension, level, why, better };
}

function describe(notes: MarginNote[], entry: ShownEntry | undefined, reading: Reading | undefined) {
  if (!entry) return;
  for (const note of notes) {
    note.whole = note.quote.trim() === textOf(entry).trim();
    if (note.voices.length === 0) continue;
    if (entry.kind === "action") note.did = sayAction(entry);
    else if (reading) note.did = tellDeed(reading, note) ?? (note.whole ? "The reply as a whole." : null);
  }
}

function sayAction({ action, outcome }: Extract<ShownEntry, { kind: "action" }>): string {
  if (outcome === "refused") return "Not done.";
  return lookUps.includes(action) ? "Looked it up." : "Done at the desk.";
}

function numberNotes(byEntry: Map<number, EntryNotes>) {
  let number = 0;
  const said = new Map<string, number>();
  for (const [, { notes }] of [...byEntry].sort(([one], [other]) => one - other)) {
    notes.sort((one, other) => one.start - other.start || other.end - one.end);
    for (const note of notes) {
      number += 1;
      note.number = number;
      note.voices.sort((one, other) => other.weight - one.weight);
      for (const voice of note.voices) {
        const before = said.get(voice.reason);
        if (before === undefined) said.set(voice.reason, number);
        else if (before !== number) voice.as = before;
      }
    }
  }
}
