import { describe, expect, test } from "vitest";
import type { FoundMove } from "@/roleplay/transcript/move";
import { trialCase } from "../../trial/trial-case";
import { compileCase } from "./compile-case";
import { cutPlainClauses } from "./cut-plain-clauses";
import { findAskedFacts } from "./find-asked-facts";

const { facts } = compileCase(trialCase);
const ask = (reply: string, moves: FoundMove[] = []) =>
  findAskedFacts(reply, cutPlainClauses(reply), moves, facts);
const demand = (reply: string, evidence: string): FoundMove[] => [
  {
    move: "closed-question",
    start: reply.indexOf(evidence),
    end: reply.indexOf(evidence) + evidence.length,
    evidence,
  },
];

describe("asked facts", () => {
  test.each([
    ["What's your order number?", ["order-number"]],
    [
      "Could you send me your order number, postcode, and the colour?",
      ["order-number", "postcode", "colour"],
    ],
    ["which wheel is it", ["wheel"]],
    ["I have your order here but which wheel broke?", ["wheel"]],
    ["And your post-code?", ["postcode"]],
    ["Sorry to hear that. When do you fly again?", ["flight-date"]],
    ["May I have the reference please?", ["order-number"]],
  ])("a question asks: %s", (reply, expected) => {
    expect(ask(reply).map((one) => one.fact)).toEqual(expected);
  });

  test.each([
    "I have your order number here.",
    "I have your order number here, what happened at the airport?",
    "Thanks for the order number.",
    "Your order number is MR-2291, right?",
    "The wheel is covered.",
    "Is the preference saved?",
  ])("a mention or a report asks nothing: %s", (reply) => {
    expect(ask(reply)).toEqual([]);
  });

  test("a demand for a fact asks, where the reader found one", () => {
    const reply = "Order number.";
    expect(ask(reply)).toEqual([]);
    expect(ask(reply, demand(reply, "Order number."))).toEqual([
      { fact: "order-number", start: 0, end: 12, evidence: "Order number" },
    ]);
  });

  test("the longest phrase decides which fact is asked", () => {
    expect(ask("Which wheel is broken?").map((one) => one.evidence)).toEqual(["Which wheel is broken"]);
    expect(ask("When is your next flight?").map((one) => one.fact)).toEqual(["flight-date"]);
  });
});
