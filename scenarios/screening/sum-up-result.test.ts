import { expect, test } from "vitest";
import { dimensionName } from "@/grading/case/criterion-name";
import type { Scorecard } from "@/grading/scorecard";
import { screeningResult } from "./screening-result";
import { type GradedStep, sumUpResult, weighTotal } from "./sum-up-result";

const equal = { compassion: 1, composure: 1, efficiency: 1, efficacy: 1 };
const scores = { compassion: 80, composure: 60, efficiency: 40, efficacy: 20 };

let counted = 0;

function graded(
  card: Partial<Scorecard>,
  levels: Partial<Record<keyof typeof scores, number | null>> = {},
): GradedStep {
  counted += 1;
  const dimensions = dimensionName.options.map((dimension) => {
    const score = levels[dimension];
    return { dimension, score: score === undefined ? scores[dimension] : score, weight: 1 };
  });
  const scorecard: Scorecard = {
    grader: "trial",
    total: 50,
    held: null,
    unfinished: false,
    summary: "",
    dimensions,
    criteria: [],
    ending: "solved-content",
    stars: null,
    starsReason: "",
    review: [],
    confidence: "high",
    tension: [],
    wellDone: null,
    nextTime: null,
    ...card,
  };
  return { attempt: `attempt ${counted}`, scenario: `scenario ${counted}`, scorecard };
}

const short = { kind: "short" as const, entry: null, why: "Only one reply was written." };

test("with equal weights the total is the mean of the scorecards' own totals", () => {
  const steps = [graded({ total: 70 }), graded({ total: 45.5 })];
  const result = sumUpResult({ weights: equal, given: 2, steps });
  expect(screeningResult.parse(result)).toMatchObject({
    total: 57.8,
    spread: 24.5,
    unfinished: 0,
    confidence: "high",
    humanLook: false,
    dimensions: scores,
    steps: [{ total: 70 }, { total: 45.5 }],
  });
});

test("other weights weigh the dimensions, without those that were not observed, and what holds a total holds it still", () => {
  const weights = { compassion: 3, composure: 1, efficiency: 0, efficacy: 0 };
  expect(weighTotal(graded({}).scorecard, weights)).toBe(75);
  expect(weighTotal(graded({}, { compassion: null }).scorecard, weights)).toBe(60);
  expect(weighTotal(graded({}, { compassion: null, composure: null }).scorecard, weights)).toBeNull();
  expect(weighTotal(graded({ held: { most: 65, why: "so" } }).scorecard, weights)).toBe(65);
  expect(weighTotal(graded({ total: 12.3 }).scorecard, { ...equal, compassion: 1 })).toBe(12.3);
});

test("an unfinished role-play costs nothing: it is counted, and what was finished makes the total", () => {
  const steps = [graded({ total: 70 }), graded({ total: 10, unfinished: true, confidence: "low" })];
  expect(sumUpResult({ weights: equal, given: 3, steps })).toMatchObject({
    total: 70,
    spread: null,
    unfinished: 2,
    confidence: "high",
    steps: [{ total: 70 }, { total: 10 }],
  });
});

test("where none was finished, those speak that are long enough; a single kind line earns no total", () => {
  const cut = graded({ total: 62, unfinished: true, confidence: "middling" });
  const line = graded({ total: 95, unfinished: true, confidence: "low", review: [short] });
  expect(sumUpResult({ weights: equal, given: 2, steps: [cut, line] })).toMatchObject({
    total: 62,
    unfinished: 2,
    confidence: "middling",
    humanLook: true,
  });
  expect(sumUpResult({ weights: equal, given: 1, steps: [line] })).toMatchObject({
    total: null,
    dimensions: { compassion: null },
    confidence: "low",
    steps: [{ total: 95 }],
  });
});

test("the confidence is the lowest of them, and one scorecard that asks for a human look is enough", () => {
  const sure = graded({ confidence: "high" });
  const unsure = graded({ confidence: "low", review: [{ kind: "unsure", entry: 3, why: "So." }] });
  const of = (...steps: GradedStep[]) => sumUpResult({ weights: equal, given: steps.length, steps });
  expect(of(sure, unsure)).toMatchObject({ confidence: "low", humanLook: true });
  expect(of(sure, graded({ confidence: "middling" }))).toMatchObject({
    confidence: "middling",
    humanLook: false,
  });
  expect(of()).toMatchObject({ total: null, confidence: null, spread: null, unfinished: 0, steps: [] });
});
