import { expect, test } from "vitest";
import { normaliseAnswer } from "./normalise-answer";

test("case, marks and spacing make no other answer", () => {
  const one = normaliseAnswer("I’m so sorry, Ms Tierney — that wheel…  should NOT have come off.");
  expect(one).toBe(normaliseAnswer("i'm so sorry ms tierney: that wheel should not have come off"));
  expect(one).toBe("i m so sorry ms tierney that wheel should not have come off");
});

test("another word, another figure or another script makes another answer", () => {
  expect(normaliseAnswer("I will send 2 wheels")).not.toBe(normaliseAnswer("I will send 3 wheels"));
  expect(normaliseAnswer("Ça va, José?")).toBe("ça va josé");
  expect(normaliseAnswer("!!! …")).toBe("");
});
