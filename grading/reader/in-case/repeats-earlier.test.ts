import { expect, test } from "vitest";
import { repeatsEarlier } from "./repeats-earlier";

test("nearly the same words repeat an earlier reply, in whatever order", () => {
  expect(repeatsEarlier("I am looking into it for you now", ["I'm looking into it for you now."])).toBe(true);
  expect(
    repeatsEarlier("Now I am looking into it, for you", ["Hello", "I'm looking into it for you now."]),
  ).toBe(true);
});

test("other words, short words and the first reply repeat nothing", () => {
  expect(
    repeatsEarlier("The courier comes on Thursday before noon", ["The courier is booked for you now"]),
  ).toBe(false);
  expect(repeatsEarlier("Thank you", ["Thank you"])).toBe(false);
  expect(repeatsEarlier("I am looking into it for you now", [])).toBe(false);
});
