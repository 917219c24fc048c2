import { describe, expect, test } from "vitest";
import { findPromises, readSeconds } from "./find-promises";

describe("promises", () => {
  test.each([
    ["give me two minutes", 120],
    ["5 min", 300],
    ["back in 5mins", 300],
    ["half an hour", 1800],
    ["within 24 hours", 86_400],
    ["within 24hrs", 86_400],
    ["a couple of minutes", 120],
    ["two or three minutes", 180],
    ["in 3-5 business days", 432_000],
    ["an hour", 3600],
    ["an hour and a half", 5400],
    ["a quarter of an hour", 900],
    ["the next ten minutes", 600],
    ["give me a sec", 30],
    ["45 seconds", 45],
    ["1.5 hours", 5400],
  ])("%s is %d seconds", (text, seconds) => {
    expect(readSeconds(text)).toBe(seconds);
  });

  test.each(["by 5pm", "tomorrow", "by Friday noon"])("%s names no length", (text) => {
    expect(readSeconds(text)).toBeNull();
  });

  test("only timeline moves promise", () => {
    const evidence = "in two minutes";
    expect(
      findPromises([
        { move: "timeline", start: 4, end: 18, evidence },
        { move: "explanation", start: 4, end: 18, evidence },
      ]),
    ).toEqual([{ seconds: 120, start: 4, end: 18, evidence }]);
  });
});
