import { expect, it } from "vitest";
import { sayEffect } from "./say-effect";

const say = (from: number, to: number, eased: string[] = [], tensed: string[] = []) =>
  sayEffect({ entry: 1, at: 0, from, to, temper: "tense", eased, tensed }, "Ms Frost");

it("says who was eased, from where to where, and by what", () => {
  expect(say(78, 61.2, ["empathy", "plan"])).toBe("Eased Ms Frost: 78 to 61 (empathy, a concrete plan).");
});

it("says the same of what made it worse", () => {
  expect(say(70, 82.5, [], ["insult"])).toBe("Made Ms Frost tenser: 70 to 83 (talking back).");
});

it("names no cause that only the script has a name for", () => {
  expect(say(52, 49, ["send-backup-hub"])).toBe("Eased Ms Frost: 52 to 49.");
});

it("names three causes at most", () => {
  expect(say(90, 60, ["empathy", "plan", "apology", "thanks"])).toMatch(
    /\(empathy, a concrete plan, an apology\)/,
  );
});

it("tells where two pulls held each other, and is silent where there was none", () => {
  expect(say(33, 33.2, ["done-reported"], ["nudge"])).toBe(
    "Left Ms Frost at 33: a thing done, and reported eased, waiting for a reply did the contrary.",
  );
  expect(say(33, 33)).toBeNull();
});
