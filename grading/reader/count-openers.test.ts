import { expect, it } from "vitest";
import { countOpeners } from "./count-openers";
import { cutClauses } from "./cut-clauses";

const count = (reply: string) => countOpeners(cutClauses(reply));

it("counts sentences that only greet or clear the throat before the reply begins", () => {
  expect(count("Hello. Your card is on its way.")).toBe(1);
  expect(count("Good morning Mr Shah! Right then. Your card is on its way.")).toBe(2);
  expect(count("Okay. Which size was it?")).toBe(1);
  expect(count("Hi Ms Okafor, your card is on its way.")).toBe(1);
});

it("counts nothing that says something, and no greeting that is all there is", () => {
  expect(count("Your card is on its way. Hello.")).toBe(0);
  expect(count("Well, your card is on its way.")).toBe(0);
  expect(count("Right? I thought so too.")).toBe(0);
  expect(count("Good morning!")).toBe(0);
  expect(count("")).toBe(0);
});
