import { z } from "zod";
import type { Decision } from "./decision";
import type { InvitationState } from "./invitation-state";
import type { ScreeningTop } from "./screening-head";
import type { ScreeningResult } from "./screening-result";

/** What a ranking may be narrowed to: those to review, those to decide, or those with one decision. */
export const rankingShows = ["all", "finished", "reviewed", "advance", "hold", "decline"] as const;
export type RankingShow = (typeof rankingShows)[number];

/** A ranking as it is asked for in the page's address. */
export const rankingQuery = z.object({
  show: z.enum(rankingShows).catch("all"),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type RankingQuery = z.infer<typeof rankingQuery>;

/** One finished candidate in the ranking. */
export type RankingRow = {
  id: string;
  /** The name; in blind mode, until the decision, the alias. */
  name: string;
  /** From 1 among all finished ones of the screening, whatever is shown; null: no total. */
  rank: number | null;
  /** Null: no total, or fewer than 30 have one. */
  percentile: number | null;
  /** The machine's, 0 to 100. */
  total: number | null;
  /** With the levels that reviewers put beside the machine's; null: there are none. */
  reviewedTotal: number | null;
  result: ScreeningResult | null;
  /** The candidate asked that a person looks. */
  humanLookAsked: boolean;
  state: InvitationState;
  decision: Decision | null;
};

export type Ranking = {
  screening: ScreeningTop;
  /** The line to look at, and why it is there; null: none was drawn. */
  cut: { score: number; rationale: string } | null;
  rows: RankingRow[];
  counts: Record<RankingShow, number>;
  query: RankingQuery;
  pages: number;
  /** How many have a total. */
  ranked: number;
};
