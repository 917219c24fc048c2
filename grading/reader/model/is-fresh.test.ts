import { expect, it } from "vitest";
import { isFresh, startAfresh } from "./is-fresh";

it("tells the first time a number comes from every later time", () => {
  startAfresh(6);
  expect([7, 0, 7, 519, 0, 519].map(isFresh)).toEqual([true, true, false, true, false, false]);
});

it("forgets when it starts afresh, and makes room for as many numbers as will come", () => {
  startAfresh(2);
  isFresh(3);
  startAfresh(5000);
  const numbers = Array.from({ length: 5000 }, (_, at) => at * 512);
  expect(numbers.every(isFresh)).toBe(true);
  expect(numbers.some(isFresh)).toBe(false);
});
