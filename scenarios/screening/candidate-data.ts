import { z } from "zod";
import type { ScreeningTop } from "./screening-head";

/** Why a candidate is erased. A closed list, because the audit log keeps it and may hold nothing personal. */
export const erasureReason = z.enum(["candidate-asked", "no-longer-needed", "mistake"]);
export type ErasureReason = z.infer<typeof erasureReason>;

export const erasureReasonNames: Readonly<Record<ErasureReason, string>> = {
  "candidate-asked": "The candidate asked for it",
  "no-longer-needed": "It is no longer needed",
  mistake: "It should not have been collected",
};

/** Why a candidate's data are put on hold or the hold is taken off. It stays in the audit log. */
export const holdReason = z
  .string()
  .trim()
  .min(10, "Say why, in at least 10 characters: it stays in the audit log.")
  .max(500, "Say it in 500 characters or fewer.");

/** What the page about one candidate's data tells. Instants are ISO, UTC. */
export type CandidateData = {
  screening: ScreeningTop;
  invitation: string;
  /** The name, or in a blind screening until the decision the alias. */
  called: string;
  /** How many of each are kept. */
  kept: { what: string; count: number }[];
  hold: { reason: string; by: string; at: string } | null;
  erasureAskedAt: string | null;
  /** When retention deletes all of it, if nothing more happens; null: on hold. */
  deletedAt: string | null;
  retentionDays: number;
  /** Whether this reader's copy holds the candidate's answers about groups. */
  exportsAnswers: boolean;
};
