import { expect, test } from "vitest";
import { enoughForPercentiles, rankTotals } from "./rank-totals";

test("equal totals share a rank, and the next one counts them all", () => {
  const places = rankTotals([
    { total: 50, count: 1 },
    { total: 80.5, count: 1 },
    { total: 70, count: 2 },
  ]);
  expect([80.5, 70, 50].map((total) => places.get(total)?.rank)).toEqual([1, 2, 4]);
});

test("there are percentiles from thirty on and not before", () => {
  const few = enoughForPercentiles - 1;
  expect(rankTotals([{ total: 50, count: few }]).get(50)?.percentile).toBeNull();
  const places = rankTotals([
    { total: 50, count: few },
    { total: 60, count: 1 },
  ]);
  expect(places.get(50)?.percentile).toBe(Math.round((few / 2 / enoughForPercentiles) * 100));
  expect(places.get(60)?.percentile).toBe(Math.round(((few + 0.5) / enoughForPercentiles) * 100));
});

test("without anybody there are no places", () => {
  expect(rankTotals([]).size).toBe(0);
});
