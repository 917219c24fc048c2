import { expect, it } from "vitest";
import type { CriterionResult, Scorecard } from "@/grading/scorecard";
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

const read = (scorecard: Scorecard) =>
  [...gatherNotes(scorecard).entries()]
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

it("gives the same reason once, and does not repeat it at later lines", () => {
  const notes = read(
    scorecardOf(criterion("empathy", { checks: [check("b", evidence(1, 0, 5), evidence(3, 0, 2))] })),
  );
  expect(notes.map(({ voices }) => voices[0]?.reason)).toEqual(["because of b", null]);
});

it("gives advice to its turn where nothing could be underlined", () => {
  const advice = { entry: 3, why: "no apology", better: "I am sorry." };
  const notes = gatherNotes(scorecardOf(criterion("apology", { advice })));
  expect(notes.get(3)).toMatchObject({
    notes: [],
    advice: [{ criterion: "apology", better: "I am sorry." }],
  });
});
