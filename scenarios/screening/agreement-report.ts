import type { Agreement } from "@/grading/agreement/measure-agreement";
import type { ScreeningTop } from "./screening-head";

/** How far raters agree with the machine and with one another in a screening. */
export type AgreementReport = {
  screening: ScreeningTop;
  /** How many role-plays at least one rater has rated, and how many at least two. */
  rated: number;
  ratedTwice: number;
  raters: number;
  withMachine: Agreement[];
  betweenRaters: Agreement[];
  /** Finished candidates of whom the reader has seen no level and who are not all rated by them; some of them. */
  toRate: { id: string; name: string }[];
};
