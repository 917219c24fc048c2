import { expect, it } from "vitest";
import { sayMark } from "@/grading/reader/marks/say-mark";
import { gatherReview } from "./gather-review";

const mark = { mark: "very-long" as const, start: 0, end: 1, evidence: "x" };

it("tells the marks on the replies where the grading says nothing of review, each once a turn", () => {
  const readings = new Map([
    [6, { marks: [mark] }],
    [4, { marks: [mark, mark] }],
  ]);
  expect(gatherReview({}, readings)).toEqual([
    { entry: 4, why: sayMark("very-long") },
    { entry: 6, why: sayMark("very-long") },
  ]);
});

it("goes by the grading where it says why a person should look, the whole chat first", () => {
  const review = [
    { kind: "marked" as const, entry: 4, why: "It is long." },
    { kind: "short" as const, entry: null, why: "There was little to see." },
  ];
  expect(gatherReview({ review }, new Map([[6, { marks: [mark] }]]))).toEqual([
    { entry: null, why: "There was little to see." },
    { entry: 4, why: "It is long." },
  ]);
});
