import type { CriterionName } from "@/grading/case/criterion-name";
import type { Consistency } from "@/grading/measure-consistency";
import type { Scorecard } from "@/grading/scorecard";
import type { ShownEntry } from "@/roleplay/attempt/attempt-view";
import type { Reading } from "@/roleplay/transcript/reading";
import type { Desk } from "../show-desk";
import type { Decision } from "./decision";
import type { EmploymentHistory } from "./employment";
import type { InvitationState } from "./invitation-state";
import type { Place } from "./rank-totals";
import type { ScreeningTop } from "./screening-head";
import type { ScreeningResult } from "./screening-result";
import type { Signal } from "./signal";

// All instants are ISO, UTC; `by` is always the name of a person.

/** A level that a reviewer put beside the machine's, or its taking back (level null). */
export type OverrideLine = {
  id: string;
  criterion: CriterionName;
  /** The machine's level at that moment; null: not observed. */
  machine: number | null;
  level: number | null;
  reason: string;
  by: string;
  at: string;
};

/** What a reviewer wrote beside a line (by its sequence), or of the whole role-play (null). */
export type CommentLine = { id: string; sequence: number | null; text: string; by: string; at: string };

/** A rater's own levels, given without sight of any other. */
export type RatingLine = { by: string; at: string; levels: Partial<Record<CriterionName, number | null>> };

/** A time in which the candidate's browser gave no sign of life; `granted` ms of it did not count. */
export type AbsenceLine = { from: string; until: string; granted: number };

/** The levels that reviewers put beside the machine's and that stand. */
export type StandingLevels = Partial<Record<CriterionName, number>>;

/** One role-play of a candidate, as a list of them shows it. */
export type PlayHead = {
  attempt: string;
  scenario: string;
  title: string;
  /** `running`: begun and not over. */
  state: "graded" | "running";
  /** The machine's, by the screening's weights. */
  total: number | null;
  /** With reviewers' levels; null: there are none. */
  reviewedTotal: number | null;
  unfinished: boolean;
  ratedBySelf: boolean;
};

/** One graded role-play with all that stands beside it. */
export type ReviewedPlay = PlayHead & {
  desk: Desk;
  seed: number;
  startedAt: string;
  entries: ShownEntry[];
  readings: { entry: number; reading: Reading }[];
  /** The machine's, the newest. */
  scorecard: Scorecard;
  /** How often it was graded; above 1 the later ones were graded anew. */
  rounds: number;
  standing: StandingLevels;
  /** Newest first. */
  overrides: OverrideLine[];
  comments: CommentLine[];
  ratings: RatingLine[];
  signals: Signal[];
  absences: AbsenceLine[];
};

export type DecisionLine = { decision: Decision; reason: string; by: string; at: string };

/** Who a candidate is, as far as the reader may know. */
export type CandidateHead = {
  id: string;
  screening: ScreeningTop;
  /** The name; in blind mode, until the decision, the alias. */
  name: string;
  /** Name, address, reference and history are hidden. */
  blind: boolean;
  email: string | null;
  reference: string | null;
  state: InvitationState;
  decision: Decision | null;
  startedAt: string | null;
  finishedAt: string | null;
};

/** What a candidate's role-plays come to. */
export type CandidateSums = {
  /** The machine's; null: not finished. */
  result: ScreeningResult | null;
  /** The same with reviewers' levels; null: there are none. */
  reviewed: ScreeningResult | null;
  /** How many levels stand beside the machine's. */
  overridden: number;
  /** The present total of the machine where the role-plays were graded anew since; null: it is the result's. */
  regraded: number | null;
  place: Place | null;
  cut: { score: number; rationale: string } | null;
  consistency: Consistency | null;
};

/** All that a reviewer is shown of a candidate, with one of the role-plays in full. */
export type CandidateReview = CandidateHead &
  CandidateSums & {
    /** Null: hidden, or the candidate gave none. */
    history: EmploymentHistory | null;
    asksHistory: boolean;
    humanLookAskedAt: string | null;
    /** `asked`: there is a request, which only who manages the screening may read. */
    accommodation: { asked: boolean; mayRead: boolean; text: string | null };
    /** How many role-plays the candidate was given. */
    given: number;
    plays: PlayHead[];
    play: ReviewedPlay | null;
    /** Who said that they have reviewed this, oldest first. */
    reviews: { by: string; at: string }[];
    /** Newest first: the first counts. */
    decisions: DecisionLine[];
    mayDecide: boolean;
  };

/** What the printed report tells of a candidate. */
export type CandidateReport = CandidateHead &
  CandidateSums & {
    given: number;
    plays: ReviewedPlay[];
    reviews: { by: string; at: string }[];
    decisions: DecisionLine[];
    printedAt: string;
  };
