import { expect, it } from "vitest";
import { correctSpelling } from "./correct-spelling";

it.each([
  ["apolgise", "apologise"],
  ["recieve", "receive"],
  ["tommorow", "tomorrow"],
  ["refumd", "refund"],
  ["exatcly", "exactly"],
  ["itslef", "itself"],
  ["humidityy", "humidity"],
  ["enginer", "engineer"],
  ["cancelld", "cancelled"],
])("reads %s as %s", (written, meant) => {
  expect(correctSpelling(written)).toBe(meant);
});

it.each([
  "gutter",
  "refunds",
  "patent",
  "mourning",
  "wheelie",
  "carat",
  "quiet",
  "cheque",
  "theatre",
  "po",
  "zxqwv",
])("leaves %s alone", (word) => {
  expect(correctSpelling(word)).toBe(word);
});
