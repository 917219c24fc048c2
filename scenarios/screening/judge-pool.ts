import type { CriterionName } from "@/grading/case/criterion-name";
import type { ScenarioChoice } from "./scenario-choice";

/** How alike the scenarios of one pool are; `equal` when each candidate meets the same demands whichever is drawn. */
export type PoolJudgement = {
  equal: boolean;
  /** Lowest and highest difficulty, 1 to 5. */
  difficulty: { from: number; to: number };
  /** The skills that weigh most in all of them, and those that do in some only. */
  shared: CriterionName[];
  apart: CriterionName[];
};

/** Scenarios are equivalent when they are equally difficult and the same skills weigh most. Null: nothing to compare. */
export function judgePool(pool: readonly ScenarioChoice[]): PoolJudgement | null {
  if (pool.length < 2) return null;
  const levels = pool.map(({ difficulty }) => difficulty);
  const difficulty = { from: Math.min(...levels), to: Math.max(...levels) };
  const all = [...new Set(pool.flatMap(({ asks }) => asks))];
  const shared = all.filter((skill) => pool.every(({ asks }) => asks.includes(skill)));
  const apart = all.filter((skill) => !shared.includes(skill));
  return { equal: difficulty.from === difficulty.to && apart.length === 0, difficulty, shared, apart };
}
