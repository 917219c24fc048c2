import { expect, it } from "vitest";
import { findTurns } from "./find-turns";

const point = (entry: number, tension: number, ...causes: string[]) => ({
  entry,
  at: entry * 60_000,
  mood: {
    tension,
    temper: "tense" as const,
    pulls: causes.map((cause, index) => ({ cause, by: index + 1 })),
  },
});

it("leaves out what hardly moved, and the first point, which nothing moved", () => {
  expect(findTurns([point(0, 60), point(1, 61), point(2, 50, "empathy")])).toMatchObject([
    { entry: 2, from: 61, to: 50 },
  ]);
});

it("keeps the strongest, and tells them in the order of the chat", () => {
  const tension = [point(0, 50), point(1, 56), point(2, 76), point(3, 66)];
  expect(findTurns(tension, 2).map(({ entry }) => entry)).toEqual([2, 3]);
});

it("names the strongest cause first", () => {
  expect(findTurns([point(0, 50), point(1, 60, "nudge", "insult")])[0]?.causes).toEqual(["insult", "nudge"]);
});

it("does not name as a cause what pulled the other way", () => {
  const down = point(1, 40, "nudge");
  down.mood.pulls.push({ cause: "empathy", by: -11 });
  expect(findTurns([point(0, 50), down])[0]?.causes).toEqual(["empathy"]);
});

it("tells what moves it the same way within 20 seconds as one turn", () => {
  const soon = (at: number, tension: number, cause: string) => ({
    ...point(at, tension, cause),
    at: at * 8000,
  });
  const turns = findTurns([soon(0, 30, "a"), soon(1, 35, "plan"), soon(2, 41, "refund"), soon(3, 38, "b")]);
  expect(turns).toMatchObject([
    { entry: 1, from: 30, to: 41, causes: ["plan", "refund"] },
    { entry: 3, from: 41, to: 38 },
  ]);
});
