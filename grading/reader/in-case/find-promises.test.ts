import { describe, expect, test } from "vitest";
import { cutPlainClauses } from "./cut-plain-clauses";
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

  const find = (reply: string, evidence: string, move: "timeline" | "explanation" = "timeline") => {
    const start = reply.indexOf(evidence);
    return findPromises([{ move, start, end: start + evidence.length, evidence }], cutPlainClauses(reply));
  };

  test("only timeline moves promise", () => {
    const promise = { seconds: 120, start: 18, end: 32, evidence: "in two minutes" };
    expect(find("I'll be with you, in two minutes", "in two minutes")).toEqual([promise]);
    expect(find("I'll be with you, in two minutes", "in two minutes", "explanation")).toEqual([]);
  });

  test.each([
    ["Is there anything else I can help with today?", "today"],
    ["The parcel was left on the step at 11:52", "at 11:52"],
    ["You rang two hours ago", "two hours"],
  ])("a time that is asked about, or past, is no promise: %s", (reply, evidence) => {
    expect(find(reply, evidence)).toEqual([]);
  });

  test("a question does not take away the promise beside it", () => {
    expect(find("It comes by Friday noon, does that suit you?", "by Friday noon")).toHaveLength(1);
  });
});
