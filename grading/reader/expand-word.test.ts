import { expect, it } from "vitest";
import { cutClauses } from "./cut-clauses";

const spell = (reply: string) => cutClauses(reply).map(({ text }) => text.trim());

it.each([
  ["well cover the taxi", "we will cover the taxi"],
  ["hell answer by noon", "he will answer by noon"],
  ["ill send it", "i will send it"],
  ["wed pay for that", "we would pay for that"],
  ["were on our way", "we are on our way"],
])("spells out %s, whose apostrophe was left out", (said, plain) => {
  expect(spell(said)).toEqual([plain]);
});

it.each([
  "it may well turn out fine",
  "he took ill",
  "wed at five",
  "you might as well know",
  "they were late",
])("leaves a word of its own as it is: %s", (said) => {
  expect(spell(said)).toEqual([said]);
});
