import type { Check } from "./checks/check";
import type { Verdict } from "./checks/verdict";

/** A check with what it found. */
export interface JudgedCheck {
  readonly check: Check;
  readonly verdict: Verdict;
}

/** The level of a criterion, and the check that holds it down where one does. */
export interface Level {
  readonly level: number;
  readonly heldBy: JudgedCheck | null;
}

// The share of worth that has to be met for a level; below the last of them it is 1.
const shares = [
  [5, 0.9],
  [4, 0.7],
  [3, 0.4],
  [2, 0.2],
] as const;

/**
 * The level 1 to 5 of a criterion: by the share of worth that its observed checks met, and no higher than the cap of
 * any that was not met. Null where nothing was observed.
 */
export function setLevel(judged: readonly JudgedCheck[]): Level | null {
  const seen = judged.filter(({ verdict }) => verdict.result !== "not-observed");
  if (seen.length === 0) return null;
  const met = seen.filter(({ verdict }) => verdict.result === "met");
  const share = sumWorth(met) / sumWorth(seen);
  const earned = shares.find(([, least]) => share >= least)?.[0] ?? 1;
  const caps = seen.filter(({ check, verdict }) => verdict.result === "not-met" && (check.cap ?? 5) < earned);
  const tightest = caps.reduce<JudgedCheck | null>(
    (found, one) => (found === null || (one.check.cap ?? 5) < (found.check.cap ?? 5) ? one : found),
    null,
  );
  return { level: tightest?.check.cap ?? earned, heldBy: tightest };
}

function sumWorth(judged: readonly JudgedCheck[]): number {
  return judged.reduce((sum, { check }) => sum + check.worth, 0);
}
