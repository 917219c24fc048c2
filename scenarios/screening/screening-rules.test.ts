import { expect, it } from "vitest";
import { judgePool } from "./judge-pool";
import { listLockedChanges } from "./list-locked-changes";
import type { ScenarioChoice } from "./scenario-choice";
import type { ScreeningPlan } from "./screening-plan";
import { suggestMinutes } from "./suggest-minutes";

const choice = (change: Partial<ScenarioChoice>): ScenarioChoice => ({
  ...{ id: "one", title: "One", difficulty: 3, minutes: 10, persona: "Loud", warning: null },
  asks: ["listening", "apology"],
  ...change,
});

it("calls a pool equivalent when difficulty and heaviest skills are the same", () => {
  expect(judgePool([choice({})])).toBeNull();
  expect(judgePool([choice({}), choice({ id: "two" })])?.equal).toBe(true);
});

it("tells in what a pool's scenarios differ", () => {
  const judged = judgePool([choice({}), choice({ difficulty: 5, asks: ["listening", "economy"] })]);
  expect(judged).toEqual({
    equal: false,
    difficulty: { from: 3, to: 5 },
    shared: ["listening"],
    apart: ["apology", "economy"],
  });
});

it("suggests a duration above the sum of all limits, in steps of five", () => {
  const steps = [{ minutes: 15 }, { minutes: 15 }];
  const bare = suggestMinutes({ steps, warmUp: null, asksHistory: false, asksGroups: false });
  expect(bare).toBe(40);
  const full = suggestMinutes({ steps, warmUp: "some", asksHistory: true, asksGroups: true });
  expect(full).toBeGreaterThan(bare);
  expect(full % 5).toBe(0);
});

const plan: ScreeningPlan = {
  steps: [{ pool: ["one"], minutes: 10 }],
  warmUp: null,
  statedMinutes: 20,
  weights: { compassion: 1, composure: 1, efficiency: 1, efficacy: 1 },
  cut: null,
  feedback: "summary",
  languages: ["en"],
  introduction: "",
  contact: "Rita",
  graceMinutes: 10,
  retentionDays: 180,
  asksHistory: false,
  asksGroups: false,
};
const lockedIn = (change: Partial<ScreeningPlan>) =>
  listLockedChanges(plan, { ...plan, ...change }).map(({ where }) => where);

it("locks what would make candidates unequal", () => {
  expect(lockedIn({ steps: [{ pool: ["one"], minutes: 11 }] })).toEqual(["steps"]);
  expect(lockedIn({ weights: { ...plan.weights, compassion: 2 } })).toEqual(["weights"]);
  expect(lockedIn({ cut: { score: 50, rationale: "a rationale of some length" } })).toEqual(["cut"]);
  expect(lockedIn({ asksHistory: true, warmUp: "two" })).toEqual(["warmUp", "asksHistory"]);
});

it("leaves words, languages and an earlier deletion free, and no later one", () => {
  expect(lockedIn({ introduction: "Hello", contact: "Rolf", languages: ["en", "de"] })).toEqual([]);
  expect(lockedIn({ retentionDays: 90 })).toEqual([]);
  expect(lockedIn({ retentionDays: 181 })).toEqual(["retentionDays"]);
});

it("does not mind in which order a database keeps the keys", () => {
  const { compassion, composure, efficiency, efficacy } = plan.weights;
  expect(lockedIn({ weights: { efficacy, efficiency, composure, compassion } })).toEqual([]);
});
