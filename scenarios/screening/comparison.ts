import type { CriterionName, DimensionName } from "@/grading/case/criterion-name";
import type { CandidateHead, PlayHead } from "./review";
import type { ScreeningTop } from "./screening-head";
import type { ScreeningResult } from "./screening-result";

/** So many candidates stand side by side at most. */
export const mostCompared = 4;

/** The levels of one criterion in each of a candidate's role-plays, in their order; null: not observed. */
export type ComparedLevels = { machine: (number | null)[]; reviewer: (number | null)[] };

/** One candidate of a comparison. */
export type ComparedCandidate = Pick<CandidateHead, "id" | "name" | "state" | "decision"> & {
  /** The machine's. */
  result: ScreeningResult | null;
  /** With reviewers' levels; null: there are none. */
  reviewed: ScreeningResult | null;
  overridden: number;
  plays: PlayHead[];
  levels: Partial<Record<CriterionName, ComparedLevels>>;
  /** What was done well in each role-play, in the candidate's own words. */
  strengths: { attempt: string; label: string; dimension: DimensionName; quote: string }[];
};

/** Candidates side by side, and the criteria that were observed in any of them, in the order of the rubric. */
export type Comparison = {
  screening: ScreeningTop;
  candidates: ComparedCandidate[];
  criteria: { criterion: CriterionName; label: string; dimension: DimensionName }[];
};
