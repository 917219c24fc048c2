import { expect, test } from "vitest";
import { listStems } from "./list-stems";

test("forms of one word meet, and words of every chat are left out", () => {
  expect(listStems("Sorry, your order: the wheels of the suitcase broke")).toEqual([
    "wheel",
    "suitc",
    "broke",
  ]);
  expect(listStems("the wheel of that suitcase’s broken")).toEqual(["wheel", "suitc", "broke"]);
});

test("dates and times meet however they are written", () => {
  expect(listStems("Oct 14, 11:52")).toEqual(listStems("October 14, 11.52"));
  expect(listStems("on Sun")).toEqual(listStems("on Sunday"));
});
