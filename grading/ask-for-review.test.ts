import { describe, expect, it } from "vitest";
import { askForReview, trustDoubts } from "./ask-for-review";
import type { CriterionResult } from "./scorecard";
import { line, reply, writeChat } from "./trial/write-chat";

const text = "That is how it is.";
const doubt = { move: "dismissal", start: 0, end: text.length, evidence: text, confidence: 55 } as const;
const result = (level: number | null, met: boolean): CriterionResult => ({
  criterion: "empathy",
  label: "Empathy",
  dimension: "compassion",
  level,
  weight: 2,
  reason: "",
  source: "",
  anchor: null,
  checks: [
    {
      id: "played-down",
      label: "Was nothing played down?",
      result: met ? "met" : "not-met",
      worth: 1,
      reason: "",
      evidence: met ? [] : [{ entry: 1, start: 0, end: text.length, quote: text }],
    },
  ],
  advice: null,
});
const chat = (reading = {}) =>
  writeChat(line("My tap drips."), reply(text, { reading }), reply("Which tap?"), reply("Done."));

describe("askForReview", () => {
  it("asks for nothing where no doubt would change anything", () => {
    expect(askForReview(chat(), [result(4, true)], [result(4, true)])).toEqual({
      review: [],
      confidence: "high",
    });
  });

  it("tells the doubt that would change a level, and what it would be", () => {
    const asked = askForReview(chat({ unsure: [doubt] }), [result(4, true)], [result(2, false)]);
    expect(asked.review).toEqual([
      {
        kind: "unsure",
        entry: 1,
        why: `“${text}” may be a dismissal. If so, “Empathy” would be 2 instead of 4.`,
      },
    ]);
    expect(asked.confidence).toBe("low");
  });

  it("says where a reply is marked, without accusing anybody", () => {
    const marks = [{ mark: "pasted-twice", start: 0, end: 4, evidence: "That" }];
    const asked = askForReview(chat({ marks }), [result(4, true)], [result(4, true)]);
    expect(asked).toEqual({
      review: [{ kind: "marked", entry: 1, why: "The same text stands in it twice." }],
      confidence: "low",
    });
  });

  it("says that a chat is too short to tell much", () => {
    const entries = writeChat(line("My tap drips."), reply("Which tap?"));
    expect(askForReview(entries, [result(4, true)], [result(4, true)])).toEqual({
      review: [
        { kind: "short", entry: null, why: "Only one reply was written: too little to tell much by." },
      ],
      confidence: "low",
    });
  });
});

describe("trustDoubts", () => {
  it("puts doubts among the sure moves, and leaves sure entries as they are", () => {
    const entries = chat({ unsure: [doubt] });
    const trusted = trustDoubts(entries)[1];
    const { confidence: _, ...sure } = doubt;
    expect(trusted?.kind === "reply" && trusted.reading.moves).toEqual([sure]);
    expect(trustDoubts(entries)[2]).toBe(entries[2]);
  });

  it("leaves out harm that is more likely not there", () => {
    const entries = chat({ unsure: [{ ...doubt, confidence: 49 }] });
    expect(trustDoubts(entries)[1]).toBe(entries[1]);
  });
});
