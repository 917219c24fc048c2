import fc from "fast-check";
import { expect, it } from "vitest";
import { drawCases } from "./draw-cases";

const names = ["alarm", "boiler", "camera", "dress", "eclipse", "fence", "garage", "heater"];

/** Role-plays whose pools share no scenario, as a screening has them. */
const plans = fc
  .tuple(
    fc.shuffledSubarray(names, { minLength: 1 }),
    fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 }),
  )
  .map(([order, sizes]) => {
    const rest = [...order];
    return sizes
      .map((size) => ({ pool: rest.splice(0, size), minutes: 12 }))
      .filter(({ pool }) => pool.length > 0);
  });
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const places = fc.integer({ min: 0, max: 20_000 });

const draw = (steps: { pool: string[]; minutes: number }[], seed: number, place: number) =>
  drawCases({ steps, warmUp: null, seed, place, extraTime: 0 }).draws.map(({ scenario }) => scenario);

it("gives neighbours different cases wherever there is a choice", () => {
  fc.assert(
    fc.property(plans, seeds, places, (steps, seed, place) => {
      const [one, next] = [draw(steps, seed, place), draw(steps, seed, place + 1)];
      for (const [index, { pool }] of steps.entries())
        if (pool.length > 1) expect(one[index]).not.toBe(next[index]);
    }),
    { numRuns: 1000 },
  );
});

it("gives each case of a pool equally often in each full round of candidates", () => {
  fc.assert(
    fc.property(plans, seeds, fc.integer({ min: 0, max: 500 }), (steps, seed, round) => {
      for (const [index, { pool }] of steps.entries()) {
        const first = round * pool.length;
        const drawn = pool.map((_, offset) => draw(steps, seed, first + offset)[index]);
        expect([...drawn].sort()).toEqual([...pool].sort());
      }
    }),
  );
});

it("gives each case to a quarter of 20,000 candidates, and every order of neighbours among four", () => {
  const steps = [{ pool: names.slice(0, 4), minutes: 10 }];
  const counts = new Map<string, number>();
  const pairs = new Set<string>();
  let before = "";
  for (let place = 0; place < 20_000; place += 1) {
    const [scenario = ""] = draw(steps, 11, place);
    counts.set(scenario, (counts.get(scenario) ?? 0) + 1);
    pairs.add(`${before} ${scenario}`);
    before = scenario;
  }
  expect([...counts.values()]).toEqual([5000, 5000, 5000, 5000]);
  expect(pairs.size).toBe(1 + 12);
});

it("draws the same again from the same seed and place, and otherwise for another seed", () => {
  fc.assert(
    fc.property(plans, seeds, places, (steps, seed, place) => {
      const asked = { steps, warmUp: "alarm", seed, place, extraTime: 0 };
      expect(drawCases(asked)).toEqual(drawCases(asked));
    }),
  );
  const steps = [{ pool: names, minutes: 10 }];
  const ten = (seed: number) => Array.from({ length: 10 }, (_, place) => draw(steps, seed, place)[0]);
  expect(ten(1)).not.toEqual(ten(2));
});

it("gives every role-play a customer's seed of its own that fits 32 bits", () => {
  const steps = names.slice(0, 6).map((name) => ({ pool: [name], minutes: 10 }));
  const { warmUp, draws } = drawCases({ steps, warmUp: "heater", seed: 5, place: 3, extraTime: 0 });
  const all = [...draws, ...(warmUp ? [warmUp] : [])].map(({ seed }) => seed);
  expect(new Set(all).size).toBe(7);
  for (const seed of all) expect(seed >= 0 && seed < 2 ** 32 && Number.isInteger(seed)).toBe(true);
});

it("adds a candidate's extra time to every limit, the warm-up's too", () => {
  const steps = [{ pool: ["alarm"], minutes: 15 }];
  const drawn = drawCases({ steps, warmUp: "boiler", seed: 1, place: 0, extraTime: 25 });
  expect(drawn.draws[0]?.minutes).toBe(18.75);
  expect(drawn.warmUp?.minutes).toBe(12.5);
});
