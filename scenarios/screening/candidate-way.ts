import type { Scenario } from "../schema/scenario";
import type { EmploymentHistory } from "./employment";
import type { Feedback, NoticeLanguage } from "./screening-plan";

/** What a candidate is told of a role-play before it begins: never the customer's character, want or lines. */
export type RolePlayHead = {
  title: string;
  company: string;
  trade: string;
  briefing: Scenario["briefing"];
  /** What may be hard to read in it; null: nothing of the kind. */
  warning: string | null;
  /** The time limit with the candidate's extra time. */
  minutes: number;
};

/** A role-play on a candidate's way. */
export type RolePlayStep = {
  /** From 0; -1: the warm-up. */
  draw: number;
  /** How many there are, without the warm-up. */
  of: number;
  head: RolePlayHead;
  /** The attempt where it is running already; `timeLeft` in ms, null: no limit. */
  running: { attempt: string; timeLeft: number | null; paused: boolean } | null;
};

/** What a candidate is shown of one role-play when they have finished, in words. */
export type RolePlayFeedback = {
  title: string;
  unfinished: boolean;
  /** The result in one sentence. */
  summary: string;
  /** What was done well, with the words that did it. */
  strength: { why: string; quote: string } | null;
  /** The one thing to work on, with a better wording. */
  next: { why: string; better: string } | null;
  /** Where the whole scorecard may be read; null: it may not. */
  attempt: string | null;
};

/** The candidate's present step. */
export type CandidateStep =
  | { kind: "notice" }
  | { kind: "history" }
  | ({ kind: "role-play" } & RolePlayStep)
  /** No further role-play can be begun: why, as a sentence. `begun`: at least one was. */
  | { kind: "over"; why: string; begun: boolean }
  | { kind: "groups" }
  | { kind: "thanks"; feedback: RolePlayFeedback[]; humanLookAsked: boolean };

/** All that the candidate's page shows. */
export type CandidateWay = {
  /** The invitation's id. */
  invitation: string;
  title: string;
  name: string;
  introduction: string;
  contact: string;
  statedMinutes: number;
  /** How many role-plays there are, and the longest time limit of one, in minutes with extra time. */
  rolePlays: number;
  longestMinutes: number;
  hasWarmUp: boolean;
  /** Per cent on top of each time limit. */
  extraTime: number;
  graceMinutes: number;
  retentionDays: number;
  asksHistory: boolean;
  asksGroups: boolean;
  feedback: Feedback;
  /** ISO, UTC: no role-play can be begun after it. */
  until: string;
  languages: NoticeLanguage[];
  language: NoticeLanguage;
  /** What the candidate has asked for in their own words; null: nothing. */
  accommodation: string | null;
  history: EmploymentHistory | null;
  erasureAsked: boolean;
  consented: boolean;
  finished: boolean;
  /** What the way consists of, in order, and where on it the candidate stands. */
  stations: { name: string; state: "done" | "now" | "ahead" }[];
  step: CandidateStep;
};
