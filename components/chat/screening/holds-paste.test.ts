import { expect, test } from "vitest";
import { normaliseAnswer } from "@/scenarios/screening/normalise-answer";
import { holdsPaste } from "./holds-paste";

const paste = normaliseAnswer(
  "I completely understand how upsetting this is, and I would be happy to assist you with a replacement today.",
);
const holds = (reply: string) => holdsPaste(normaliseAnswer(reply), paste);

test("a reply that holds the pasted text, whole or a good part of it, holds it", () => {
  expect(holds(`Hello. ${paste} Bye`)).toBe(true);
  expect(holds("Ms Tierney, I would be happy to assist you with a REPLACEMENT today")).toBe(true);
  expect(holds("I completely understand how upsetting this is!")).toBe(true);
});

test("one that was written anew does not, though it shares words with it", () => {
  expect(holds("I understand how upsetting this must be. Shall I send a replacement today?")).toBe(false);
  expect(holds("")).toBe(false);
  expect(holdsPaste("too short to tell", "too short to tell")).toBe(false);
});
