import { expect, test } from "vitest";
import { countDiscordant, rankAgreement } from "./rank-agreement";

test("rankings that agree wholly, and wholly against each other", () => {
  const up = [1, 2, 3, 4].map((one) => [one, one * 10] as const);
  const down = [1, 2, 3, 4].map((one) => [one, -one] as const);
  expect(rankAgreement(up)).toBe(1);
  expect(rankAgreement(down)).toBe(-1);
});

test("one pair of six the wrong way round is (5 - 1) / 6", () => {
  const pairs = [
    [1, 10],
    [2, 20],
    [3, 40],
    [4, 30],
  ] as const;
  expect(rankAgreement(pairs)).toBeCloseTo(4 / 6, 12);
  expect(countDiscordant(pairs)).toBe(1);
});

test("ties on one side are taken off on that side", () => {
  // Of three pairs one is tied in the first ranking: 2 / sqrt(2 * 3).
  expect(
    rankAgreement([
      [1, 1],
      [1, 2],
      [2, 3],
    ]),
  ).toBeCloseTo(2 / Math.sqrt(6), 12);
});

test("twelve in four bands, all in order, come to 54 / sqrt(54 * 66); with one pair the wrong way round to 52", () => {
  const ordered = Array.from({ length: 12 }, (_, at) => [Math.floor(at / 3), at] as const);
  expect(rankAgreement(ordered)).toBeCloseTo(54 / Math.sqrt(54 * 66), 12);
  const swapped = ordered.map(([band, at]) => [band, at === 2 ? 3 : at === 3 ? 2 : at] as const);
  expect(rankAgreement(swapped)).toBeCloseTo(52 / Math.sqrt(54 * 66), 12);
});

test("where all are tied there is nothing to agree on", () => {
  expect(
    rankAgreement([
      [1, 1],
      [1, 2],
    ]),
  ).toBeNaN();
});
