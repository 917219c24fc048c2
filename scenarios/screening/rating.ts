import { z } from "zod";
import { type CriterionName, criterionName, type DimensionName } from "@/grading/case/criterion-name";
import type { ShownEntry } from "@/roleplay/attempt/attempt-view";
import type { Desk } from "../show-desk";
import type { CandidateHead } from "./review";

/** A rater's levels of one role-play: every criterion is answered, null where it could not be observed. */
export const ratedLevels = z.record(criterionName, z.int().min(1).max(5).nullable());
export type RatedLevels = z.infer<typeof ratedLevels>;

/** A criterion as a rater reads it: what it asks, and how its levels look. */
export type RatedCriterion = {
  criterion: CriterionName;
  dimension: DimensionName;
  label: string;
  question: string;
  anchors: { 1: string; 3: string; 5: string };
};

/** A role-play to be rated without sight of any level. */
export type RatingTask = Pick<CandidateHead, "id" | "screening" | "name"> & {
  /** `seen`: the rater has seen levels of this candidate; `done`: they have rated this role-play. */
  state: "open" | "seen" | "done";
  /** Null unless it is open. */
  play: {
    attempt: string;
    title: string;
    desk: Desk;
    entries: ShownEntry[];
    criteria: RatedCriterion[];
  } | null;
  /** The candidate's role-plays in their order. */
  plays: { attempt: string; title: string; rated: boolean }[];
};
