import { drawChance } from "@/roleplay/chance";
import type { Draw } from "./draw";
import type { ScreeningPlan } from "./screening-plan";
import { warmUpMinutes } from "./suggest-minutes";

type Asked = Pick<ScreeningPlan, "steps" | "warmUp"> & {
  /** The screening's seed. */
  seed: number;
  /** The candidate's place among the screening's, from 0. */
  place: number;
  /** Per cent on top of each time limit. */
  extraTime: number;
};

/**
 * What one candidate plays. Of a pool neighbours (successive places) get different cases, and in each run of as many
 * candidates as the pool has scenarios each case comes once. The same seed and place always draw the same.
 */
export function drawCases({ steps, warmUp, seed, place, extraTime }: Asked): {
  warmUp: Draw | null;
  draws: Draw[];
} {
  const drawSeed = (step: number) => Math.floor(drawChance(seed, place, `seed of ${step}`) * 2 ** 32);
  const draws = steps.map(({ pool, minutes }, step) => ({
    scenario: drawScenario(pool, { seed, place, step }),
    seed: drawSeed(step),
    minutes: addExtraTime(minutes, extraTime),
  }));
  if (warmUp === null) return { warmUp: null, draws };
  const minutes = addExtraTime(warmUpMinutes, extraTime);
  return { warmUp: { scenario: warmUp, seed: drawSeed(-1), minutes }, draws };
}

/** A time limit with so many per cent on top, in minutes. */
export function addExtraTime(minutes: number, extraTime: number): number {
  return (minutes * (100 + extraTime)) / 100;
}

type Where = { seed: number; place: number; step: number };

function drawScenario(pool: readonly string[], { seed, place, step }: Where): string {
  const round = Math.floor(place / pool.length);
  const order = orderOfRound(pool, { seed, step, round });
  return order[place % pool.length] ?? "";
}

type Round = { seed: number; step: number; round: number };

/** Each round has all of the pool once, in an order of its own that does not begin with what the last one ended with. */
function orderOfRound(pool: readonly string[], { seed, step, round }: Round): string[] {
  // Two can only take turns; the same order in every round does it.
  if (pool.length <= 2) return shuffle(pool, { seed, step, round: 0 });
  const [first = "", second = "", ...rest] = shuffle(pool, { seed, step, round });
  const before = round === 0 ? null : shuffle(pool, { seed, step, round: round - 1 }).at(-1);
  // Exchanging the first two leaves the last where it is: the next round can rely on it.
  return first === before ? [second, first, ...rest] : [first, second, ...rest];
}

function shuffle(pool: readonly string[], { seed, step, round }: Round): string[] {
  const order = [...pool];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const pick = Math.floor(drawChance(seed, round * 16 + last, `order of ${step}`) * (last + 1));
    const [one = "", other = ""] = [order[last], order[pick]];
    order[last] = other;
    order[pick] = one;
  }
  return order;
}
