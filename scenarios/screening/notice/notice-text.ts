import type { CandidateWay } from "../candidate-way";

/** What the notice speaks of. */
export type NoticeFacts = Pick<
  CandidateWay,
  | "title"
  | "statedMinutes"
  | "rolePlays"
  | "longestMinutes"
  | "hasWarmUp"
  | "extraTime"
  | "graceMinutes"
  | "retentionDays"
  | "asksHistory"
  | "asksGroups"
  | "feedback"
  | "contact"
> & {
  /** Until when role-plays can be begun, as one says it in the language of the notice. */
  until: string;
};

export type NoticeSection = { title: string; lines: string[] };

/** The notice to candidates in one language, with the words of the forms that stand on the same page. */
export type NoticeText = {
  /** What the language calls itself. */
  language: string;
  /** How the choice of languages is called. */
  languages: string;
  heading: string;
  lead: (facts: NoticeFacts) => string;
  /** Stands before the recruiter's own words. */
  introduction: string;
  sections: (facts: NoticeFacts) => NoticeSection[];
  consent: {
    box: string;
    button: string;
    busy: string;
    missing: string;
    instead: (contact: string) => string;
  };
  accommodation: {
    title: string;
    explain: (contact: string) => string;
    label: string;
    button: string;
    busy: string;
    asked: string;
  };
};
