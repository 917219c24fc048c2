import { expect, test } from "vitest";
import type { FoundMove } from "@/roleplay/transcript/move";
import { trialCase } from "../../trial/trial-case";
import { compileCase } from "./compile-case";
import { findOffers } from "./find-offers";

const offer = (evidence: string): FoundMove => ({ move: "offer", start: 0, end: evidence.length, evidence });
const size = (evidence: string, unit = "£") => {
  const [found] = findOffers([offer(evidence)], { ...trialCase.offers, unit }, compileCase(trialCase).offers);
  return [found?.amount, found?.size];
};

test.each([
  ["I can give you £20 back", 20, "fair"],
  ["I can give you twenty pounds back", 20, "fair"],
  ["have 25 quid on us", 25, "fair"],
  ["a credit of £5.50", 5.5, "small"],
  ["I'll refund £1,180", 1180, "big"],
  ["I can take £30 off the £180", 30, "fair"],
  ["off the £180 I can take £30", 30, "fair"],
  ["here is a voucher", null, "small"],
  ["a full refund", null, "big"],
  ["instead of a full refund I can give you £30", 30, "fair"],
  ["a new case", null, "fair"],
])("%s", (evidence, amount, expected) => {
  expect(size(evidence)).toEqual([amount, expected]);
});

test("the amount is read in the scenario's own currency", () => {
  expect(size("I can give you 30 euros", "€")).toEqual([30, "fair"]);
  expect(size("I can give you 30 euros", "£")).toEqual([null, "fair"]);
  expect(size("I can give you 30 CHF", "CHF")).toEqual([30, "fair"]);
});
