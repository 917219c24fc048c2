import { expect, it } from "vitest";
import { findTurns } from "./find-turns";

const effect = (entry: number, from: number, to: number) => ({
  entry,
  at: entry * 60_000,
  from,
  to,
  temper: "tense" as const,
  eased: [],
  tensed: [],
});

it("leaves out what hardly moved", () => {
  expect(findTurns([effect(1, 60, 61), effect(2, 61, 50)]).map(({ entry }) => entry)).toEqual([2]);
});

it("keeps the strongest, up or down, and tells them in the order of the chat", () => {
  const effects = [effect(1, 50, 56), effect(2, 56, 76), effect(3, 76, 66)];
  expect(findTurns(effects, 2).map(({ entry }) => entry)).toEqual([2, 3]);
});
