import { expect, it } from "vitest";
import type { FoundMove } from "@/roleplay/transcript/move";
import { shareMoves } from "./share-moves";

const found = (start: number, end: number): FoundMove => ({ move: "thanks", start, end, evidence: "" });

it("hands each move to every clause that it stands in, and to no other", () => {
  const clauses = [
    { start: 0, end: 4 },
    { start: 5, end: 9 },
    { start: 12, end: 20 },
  ];
  const [within, across, between, after] = [found(1, 3), found(3, 13), found(9, 12), found(20, 22)];
  expect(shareMoves([within, across, between, after], clauses)).toEqual([
    [within, across],
    [across],
    [across],
  ]);
});
