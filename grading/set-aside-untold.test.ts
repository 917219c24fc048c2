import { expect, test } from "vitest";
import type { Check } from "./checks/check";
import { meet, miss, pass } from "./checks/verdict";
import type { Untold } from "./scene/untold";
import { hidesMost, setAsideUntold } from "./set-aside-untold";

const base = { id: "one", label: "Is there one?", worth: 2 };
const present: Check = { ...base, kind: "present", moves: ["empathy"], by: "anywhere", least: 1 };
const afterFlare: Check = { ...present, by: "after-flare" };
const interruption: Check = { ...base, kind: "interruption", most: 0 };
const stage: Check = { ...base, kind: "stage", reached: "done" };
const action: Check = { ...base, kind: "action", of: "own" };
const met = meet("It was there.");
const missed = miss("It was not there.", 0);
const judge = (check: Check, verdict: typeof met, ...untold: Untold[]) =>
  setAsideUntold(check, verdict, new Set(untold)).result;

test("a verdict that rests on nothing untold stays as it is", () => {
  expect(judge(present, missed, "mood", "desk", "stage", "interruptions")).toBe("not-met");
  expect(judge(interruption, met)).toBe("met");
  expect(judge(action, missed, "mood")).toBe("not-met");
});

test("what is missing where nothing is told is not observed, and what was seen all the same is met", () => {
  expect(judge(action, missed, "desk")).toBe("not-observed");
  expect(judge(stage, missed, "stage")).toBe("not-observed");
  expect(judge(stage, met, "stage")).toBe("met");
});

test("that nobody was interrupted, or no flare left alone, is no merit where it is not told", () => {
  expect(judge(interruption, met, "interruptions")).toBe("not-observed");
  expect(judge(afterFlare, met, "mood")).toBe("not-observed");
});

test("a criterion has no level where more of its worth is untold than seen", () => {
  const untold = new Set<Untold>(["desk"]);
  const hidden = { check: { ...action, worth: 3 }, verdict: pass("Not told.") };
  expect(hidesMost([hidden, { check: { ...present, worth: 2 }, verdict: met }], untold)).toBe(true);
  expect(hidesMost([hidden, { check: { ...present, worth: 3 }, verdict: missed }], untold)).toBe(false);
  expect(hidesMost([hidden], new Set())).toBe(false);
});
