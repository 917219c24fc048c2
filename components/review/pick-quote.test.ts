import { expect, it } from "vitest";
import type { CheckResult } from "@/grading/scorecard";
import { pickQuote } from "./pick-quote";

const check = (result: CheckResult["result"], entry: number, quote: string): CheckResult => ({
  id: `${result} ${entry}`,
  label: "?",
  result,
  worth: 1,
  reason: "",
  evidence: [{ entry, start: 0, end: quote.length, quote }],
});
const entries = [
  { kind: "line" as const, sequence: 0, at: 0, text: "The wheel broke." },
  { kind: "reply" as const, sequence: 1, at: 1, id: "r1", text: "I am sorry." },
];

it("quotes what cost a low level and what earned a high one", () => {
  const checks = [
    check("met", 1, "I am so sorry that the wheel broke"),
    check("not-met", 1, "that is not our fault"),
  ];
  expect(pickQuote({ level: 2, checks }, entries)).toBe("that is not our fault");
  expect(pickQuote({ level: 5, checks }, entries)).toBe("I am so sorry that the wheel broke");
});

it("quotes nobody but the candidate, and nothing where there is nothing", () => {
  expect(pickQuote({ level: 5, checks: [check("met", 0, "The wheel broke.")] }, entries)).toBeNull();
  expect(pickQuote({ level: null, checks: [] }, entries)).toBeNull();
});

it("cuts long words of theirs at a word", () => {
  const quote = pickQuote({ level: 5, checks: [check("met", 1, "word ".repeat(60))] }, entries) ?? "";
  expect(quote.length).toBeLessThanOrEqual(142);
  expect(quote.endsWith("word …")).toBe(true);
});
