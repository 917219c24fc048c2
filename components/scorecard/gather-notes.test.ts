import { expect, it } from "vitest";
import type { CriterionResult, Scorecard } from "@/grading/scorecard";
import { type Reading, reading } from "@/roleplay/transcript/reading";
import { gatherNotes } from "./gather-notes";

const evidence = (entry: number, start: number, end: number) => ({
  entry,
  start,
  end,
  quote: "x".repeat(end - start),
});
const check = (id: string, ...pieces: ReturnType<typeof evidence>[]) => ({
  id,
  label: id,
  result: "met" as const,
  worth: 1,
  reason: `because of ${id}`,
  evidence: pieces,
});

function criterion(name: CriterionResult["criterion"], parts: Partial<CriterionResult>): CriterionResult {
  return {
    criterion: name,
    label: name,
    dimension: "compassion",
    level: 3,
    weight: 1,
    reason: "",
    source: "",
    anchor: null,
    checks: [],
    advice: null,
    ...parts,
  };
}

function reply(sequence: number, text: string, found: Partial<Reading>) {
  const shown = { kind: "reply" as const, sequence, at: 0, id: "", text };
  return { shown, reading: reading.parse({ ...empty, ...found }) };
}

const empty: Reading = {
  moves: [],
  unsure: [],
  marks: [],
  asked: [],
  touched: [],
  stated: [],
  promises: [],
  offers: [],
  saved: null,
  english: true,
  nonsense: false,
  repeats: false,
  words: 0,
};

function scorecardOf(...criteria: CriterionResult[]): Scorecard {
  return {
    grader: "1",
    total: 50,
    unfinished: false,
    summary: "",
    dimensions: [],
    criteria,
    ending: null,
    stars: null,
    starsReason: "",
    tension: [],
    wellDone: null,
    nextTime: null,
  };
}

const gather = (scorecard: Scorecard, told: ReturnType<typeof reply>[] = []) =>
  gatherNotes({
    scorecard,
    entries: told.map(({ shown }) => shown),
    readings: new Map(told.map(({ shown, reading }) => [shown.sequence, reading])),
  });

const read = (scorecard: Scorecard, told: ReturnType<typeof reply>[] = []) =>
  [...gather(scorecard, told).entries()]
    .flatMap(([entry, { notes }]) => notes.map((note) => ({ entry, ...note })))
    .sort((one, other) => one.number - other.number);

it("joins all criteria that rest on one stretch into one note, the weightiest first", () => {
  const notes = read(
    scorecardOf(
      criterion("empathy", {
        weight: 1,
        checks: [check("early", evidence(2, 0, 5)), check("often", evidence(2, 0, 5))],
      }),
      criterion("listening", { weight: 3, checks: [check("recap", evidence(2, 0, 5))] }),
    ),
  );
  expect(notes.map(({ voices }) => voices.map(({ criterion }) => criterion))).toEqual([
    ["listening", "empathy"],
  ]);
});

it("numbers the notes in the order in which one reads them", () => {
  const notes = read(
    scorecardOf(
      criterion("listening", { checks: [check("a", evidence(2, 9, 12))] }),
      criterion("empathy", { checks: [check("b", evidence(2, 0, 5), evidence(1, 0, 2))] }),
    ),
  );
  expect(notes.map(({ number, entry, start }) => [number, entry, start])).toEqual([
    [1, 1, 0],
    [2, 2, 0],
    [3, 2, 9],
  ]);
});

it("tells what cost something before what was right", () => {
  const cost = { ...check("cold", evidence(2, 0, 5)), result: "not-met" as const };
  const [note] = read(
    scorecardOf(criterion("self-control", { checks: [check("courteous", evidence(2, 0, 5)), cost] })),
  );
  expect(note?.voices).toMatchObject([{ result: "not-met", reason: "because of cold" }]);
});

it("says at later lines where the same reason was given before", () => {
  const notes = read(
    scorecardOf(criterion("empathy", { checks: [check("b", evidence(1, 0, 5), evidence(3, 0, 2))] })),
  );
  expect(notes.map(({ voices }) => voices[0])).toMatchObject([
    { reason: "because of b", as: null },
    { reason: "because of b", as: 1 },
  ]);
});

it("gives advice to its turn where nothing could be underlined", () => {
  const advice = { entry: 3, why: "no apology", better: "I am sorry." };
  const notes = gather(scorecardOf(criterion("apology", { advice })));
  expect(notes.get(3)).toMatchObject({
    notes: [],
    advice: [{ criterion: "apology", better: "I am sorry." }],
  });
});

const sorry = { move: "apology" as const, start: 0, end: 5, evidence: "xxxxx", confidence: 96 };
const excuse = { move: "justification" as const, start: 6, end: 9, evidence: "xxx", confidence: 40 };

it("says of each stretch what this very stretch did", () => {
  const checks = [check("early", evidence(2, 0, 5)), check("often", evidence(2, 10, 12))];
  const notes = read(scorecardOf(criterion("apology", { checks })), [
    reply(2, "xxxxx xxx xx", { moves: [sorry] }),
  ]);
  expect(notes.map(({ did }) => did)).toEqual(["Says sorry.", null]);
  const opened = { kind: "action" as const, sequence: 3, at: 0, id: "", action: "open-card", fields: {} };
  const looked = gatherNotes({
    scorecard: scorecardOf(criterion("using-history", { checks: [check("card", evidence(3, 0, 7))] })),
    entries: [{ ...opened, outcome: "done", result: "Opened." }],
    readings: new Map(),
  });
  expect(looked.get(3)?.notes).toMatchObject([{ did: "Looked it up.", whole: false }]);
});

it("gives what is unsure a note of its own, without any criterion", () => {
  const notes = read(scorecardOf(), [reply(2, "xxxxx xxx xx", { moves: [sorry], unsure: [excuse] })]);
  expect(notes).toMatchObject([{ entry: 2, start: 6, voices: [], unsure: [{ move: "justification" }] }]);
});

it("knows a note on the whole reply from one on a stretch of it", () => {
  const checks = [check("all", evidence(2, 0, 5)), check("some", evidence(2, 0, 3))];
  const notes = read(scorecardOf(criterion("apology", { checks })), [reply(2, "xxxxx", {})]);
  expect(notes.map(({ whole }) => whole)).toEqual([true, false]);
});

it("tells of what is unsure in the note on the same words, be it by a full stop", () => {
  const checks = [check("early", evidence(2, 0, 5))];
  const doubtful = { ...excuse, start: 0, end: 6 };
  const notes = read(scorecardOf(criterion("apology", { checks })), [
    reply(2, "xxxxx xxx xx", { unsure: [doubtful] }),
  ]);
  expect(notes).toMatchObject([{ start: 0, end: 5, unsure: [{ move: "justification" }] }]);
});
