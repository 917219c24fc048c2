import { describe, expect, it } from "vitest";
import { closestName, suggestName } from "./closest-name";

const known = ["open-question", "closed-question", "empathy", "recap"];

describe("the name that was meant", () => {
  it.each([
    ["empthy", "empathy"],
    ["Empathy", "empathy"],
    ["opne-question", "open-question"],
    ["reacp", "recap"],
  ])("%s is taken for %s", (typed, meant) => {
    expect(closestName(typed, known)).toBe(meant);
  });

  it("is not guessed where nothing is near", () => {
    expect(closestName("refund", known)).toBeNull();
    expect(suggestName("refund", known)).toBe("Known here: open-question, closed-question, empathy, recap.");
  });

  it("cannot be one of none", () => {
    expect(suggestName("refund", [])).toBe("There is none yet: write it first, or take this out.");
  });
});
