import { expect, it } from "vitest";
import { formatTime } from "./format-time";
import { sayDuration } from "./say-duration";

it("shows minutes and two digits of seconds", () => {
  expect([0, 999, 7000, 67_400, 3_600_000].map(formatTime)).toEqual([
    "0:00",
    "0:00",
    "0:07",
    "1:07",
    "60:00",
  ]);
});

it("does not show a time before the start", () => {
  expect(formatTime(-500)).toBe("0:00");
});

it("says a duration as a person would", () => {
  expect([1000, 40_000, 60_000, 250_000, 3_600_000, 3_900_000].map(sayDuration)).toEqual([
    "1 second",
    "40 seconds",
    "1 minute",
    "4 minutes",
    "1 hour",
    "1 hour and 5 minutes",
  ]);
});
