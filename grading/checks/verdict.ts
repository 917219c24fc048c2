import type { Evidence } from "../scorecard";

/** What a check found. `turn` is the entry at which something was lost, or should have come. */
export interface Verdict {
  readonly result: "met" | "not-met" | "not-observed";
  readonly reason: string;
  readonly evidence: readonly Evidence[];
  readonly turn: number | null;
}

const most = 4;

export const meet = (reason: string, evidence: readonly Evidence[] = []): Verdict => ({
  result: "met",
  reason,
  evidence: evidence.slice(0, most),
  turn: null,
});

export const miss = (reason: string, turn: number | null, evidence: readonly Evidence[] = []): Verdict => ({
  result: "not-met",
  reason,
  evidence: evidence.slice(0, most),
  turn: evidence[0]?.entry ?? turn,
});

export const pass = (reason: string): Verdict => ({
  result: "not-observed",
  reason,
  evidence: [],
  turn: null,
});
