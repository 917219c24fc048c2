import { expect, it } from "vitest";
import { emptyScreeningForm, fillScreeningForm } from "./fill-screening-form";
import { screeningDraft } from "./screening-draft";
import { screeningForm } from "./screening-form";

const good = {
  ...emptyScreeningForm("Rita, rita@example.org"),
  title: "Support agent",
  steps: [
    { pool: ["violin-in-the-rain"], minutes: "15" },
    { pool: ["eclipse-camera", "bakery-oven-down"], minutes: "20" },
  ],
  statedMinutes: "55",
};

function problemsOf(change: object): string[] {
  const read = screeningForm.safeParse({ ...good, ...change });
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
}

it("reads a good form as a draft, and fills the same form from it again", () => {
  const draft = screeningForm.parse(good);
  expect(screeningDraft.parse(draft)).toEqual(draft);
  expect(fillScreeningForm(draft)).toEqual(good);
});

it("names the field of what is wrong, in words", () => {
  expect(problemsOf({ title: "  " })).toEqual(["title: is empty"]);
  expect(problemsOf({ steps: [] })).toEqual(["steps: has no role-play yet: add one"]);
  expect(problemsOf({ steps: [{ pool: [], minutes: "two" }] })).toEqual([
    "steps.0.pool: has no scenario yet: choose one",
    "steps.0.minutes: is a whole number from 3 to 60 (minutes)",
  ]);
  expect(problemsOf({ languages: [] })).toEqual(["languages: names no language: choose at least one"]);
  expect(problemsOf({ retentionDays: "0" })).toEqual([
    "retentionDays: is a whole number from 1 to 3650 (days)",
  ]);
  expect(problemsOf({ deadline: "tomorrow" })[0]).toContain("deadline: ");
});

it("asks for a rationale where there is a cut score, and for none where there is not", () => {
  expect(problemsOf({ cutScore: "60", cutRationale: "why not" })).toEqual([
    "cutRationale: needs at least 20 characters: why this score for this job",
  ]);
  const cutRationale = "Five experts judged it by the modified Angoff method.";
  expect(problemsOf({ cutScore: "60", cutRationale })).toEqual([]);
  expect(screeningForm.parse({ ...good, cutRationale }).plan.cut).toBeNull();
  expect(problemsOf({ cutScore: "101", cutRationale })).toHaveLength(1);
});

it("takes weights with a comma or a point, and refuses all noughts", () => {
  const weights = { compassion: "1,5", composure: "0.5", efficiency: "0", efficacy: "2" };
  expect(screeningForm.parse({ ...good, weights }).plan.weights.compassion).toBe(1.5);
  const none = { compassion: "0", composure: "0", efficiency: "0", efficacy: "0" };
  expect(problemsOf({ weights: none })).toEqual(["weights: are all 0: give at least one of them a weight"]);
});
