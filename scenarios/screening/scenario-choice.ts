import type { CriterionName } from "@/grading/case/criterion-name";

/** A scenario as a recruiter chooses it for a screening. */
export type ScenarioChoice = {
  id: string;
  title: string;
  /** 1 to 5. */
  difficulty: number;
  /** About how long it takes. */
  minutes: number;
  /** The kind of customer, as on the page. */
  persona: string;
  /** The content warning; null: none. */
  warning: string | null;
  /** The criteria that weigh most with this customer. */
  asks: CriterionName[];
};
