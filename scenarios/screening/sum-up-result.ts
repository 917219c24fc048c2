import { type DimensionName, dimensionName } from "@/grading/case/criterion-name";
import type { Scorecard } from "@/grading/scorecard";
import type { ScreeningPlan } from "./screening-plan";
import type { ScreeningResult } from "./screening-result";

/** A role-play of a screening that is over, with the scorecard that counts. */
export type GradedStep = { attempt: string; scenario: string; scorecard: Scorecard };

type Asked = {
  weights: ScreeningPlan["weights"];
  /** How many role-plays the candidate was given. */
  given: number;
  /** Those that were begun, in their order; never the warm-up. */
  steps: readonly GradedStep[];
};

const trusts = ["low", "middling", "high"] as const;

/**
 * What a candidate's role-plays come to. A role-play that was brought to its end counts. Where none was, those speak as far
 * as they go that were not too short to tell much by. What is unfinished is counted beside it and costs nothing. Totals are
 * 0 to 100, to one decimal.
 */
export function sumUpResult({ weights, given, steps }: Asked): ScreeningResult {
  const finished = steps.filter(({ scorecard }) => !scorecard.unfinished);
  const counted = finished.length > 0 ? finished : steps.filter((step) => !isShort(step));
  const trusted = counted.length > 0 ? counted : steps;
  const totals = counted.flatMap(({ scorecard }) => weighTotal(scorecard, weights) ?? []);
  return {
    total: findMean(totals),
    dimensions: Object.fromEntries(
      dimensionName.options.map((dimension) => [dimension, findMean(readScores(counted, dimension))]),
    ),
    confidence: trusts.find((trust) => trusted.some((step) => readTrust(step) === trust)) ?? null,
    spread: totals.length < 2 ? null : round(Math.max(...totals) - Math.min(...totals)),
    unfinished: given - finished.length,
    humanLook: steps.some((step) => readTrust(step) === "low" && (step.scorecard.review ?? []).length > 0),
    steps: steps.map(({ attempt, scenario, scorecard }) => ({
      attempt,
      scenario,
      total: weighTotal(scorecard, weights),
    })),
  };
}

/**
 * A scorecard's total (0 to 100) by a screening's own weights; null where nothing was observed. With equal weights it is the
 * scorecard's own. What its outcome holds it to, it stays held to.
 */
export function weighTotal(
  { total, dimensions, held }: Pick<Scorecard, "total" | "dimensions" | "held">,
  weights: ScreeningPlan["weights"],
): number | null {
  if (new Set(Object.values(weights)).size <= 1) return total;
  const seen = dimensions.flatMap(({ dimension, score }) =>
    score === null ? [] : [{ score, weight: weights[dimension] }],
  );
  const weight = seen.reduce((sum, one) => sum + one.weight, 0);
  if (weight === 0) return null;
  const mean = seen.reduce((sum, one) => sum + one.score * one.weight, 0) / weight;
  return round(Math.min(mean, held?.most ?? 100));
}

/** Whether too little was written to tell much by. */
function isShort({ scorecard }: GradedStep): boolean {
  return (scorecard.review ?? []).some(({ kind }) => kind === "short");
}

/** Gradings of old tell no confidence: they are trusted least. */
function readTrust({ scorecard }: GradedStep): (typeof trusts)[number] {
  return scorecard.confidence ?? "low";
}

function readScores(steps: readonly GradedStep[], wanted: DimensionName): number[] {
  return steps.flatMap(
    ({ scorecard }) => scorecard.dimensions.find(({ dimension }) => dimension === wanted)?.score ?? [],
  );
}

function findMean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return round(values.reduce((sum, value) => sum + value, 0) / values.length);
}

const round = (value: number) => Math.round(value * 10) / 10;
