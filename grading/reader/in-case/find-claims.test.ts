import { describe, expect, test } from "vitest";
import { trialCase } from "../../trial/trial-case";
import { compileCase } from "./compile-case";
import { cutPlainClauses } from "./cut-plain-clauses";
import { findClaims, findTopics } from "./find-claims";

const { claims, topics } = compileCase(trialCase);
const state = (reply: string, customer = "") => {
  const heard = new Set(cutPlainClauses(customer).flatMap((sentence) => [...findTopics(sentence, topics)]));
  return findClaims(reply, cutPlainClauses(reply), heard, claims, topics).map(
    ({ claim, right }) => `${claim} ${right ? "right" : "wrong"}`,
  );
};

describe("claims", () => {
  test.each([
    ["The warranty is ten years.", "warranty-length right"],
    ["The guarantee runs for 10 years", "warranty-length right"],
    ["It's a ten–year warranty, so you're fine.", "warranty-length right"],
    ["You can return it within thirty days.", "return-window right"],
    ["A return has a 30-day limit.", "return-window right"],
    ["The warranty lasts two years.", "warranty-length wrong"],
    ["I'm afraid the wheel isn't covered.", "wheels-covered wrong"],
    ["Wheels are covered.", "wheels-covered right"],
  ])("%s → %s", (reply, expected) => {
    expect(state(reply)).toEqual([expected]);
  });

  test.each([
    ["denied", "The warranty is not two years."],
    ["denied by contraction", "A return isn't 14 days."],
    ["a question", "Is the warranty two years?"],
    ["a question without its mark", "is it a return within 14 days"],
    ["left open", "I'll check whether the warranty is two years."],
    ["reported", "I see that you were told two years for the warranty."],
    ["another number", "The return desk has 130 days of backlog."],
    ["no topic", "Your parcel takes 30 days."],
  ])("%s states nothing: %s", (_, reply) => {
    expect(state(reply)).toEqual([]);
  });

  test("the topic may stand in the customer's last line or in the sentence before", () => {
    expect(state("Thirty days.", "How long do I have to return it?")).toEqual(["return-window right"]);
    expect(state("Let me look at the warranty. It is ten years.")).toEqual(["warranty-length right"]);
  });

  test("what is denied does not hide what is stated beside it", () => {
    expect(state("A return is not 14 days but 30 days.")).toEqual(["return-window right"]);
    expect(state("That's not right, the warranty is ten years.")).toEqual(["warranty-length right"]);
  });

  test("a wobble shows both sides", () => {
    expect(state("The warranty is two years. Sorry, ten years on the warranty.")).toEqual([
      "warranty-length wrong",
      "warranty-length right",
    ]);
  });

  test("a confirmation is no open question", () => {
    expect(state("I can confirm that the warranty is ten years.")).toEqual(["warranty-length right"]);
  });
});
