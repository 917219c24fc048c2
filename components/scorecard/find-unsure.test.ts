import { expect, it } from "vitest";
import { moveName } from "@/roleplay/transcript/move";
import { findUnsure } from "./find-unsure";

const move = (name: string, confidence: number, start = 0) => ({
  move: moveName.parse(name),
  start,
  end: start + 10,
  evidence: "",
  confidence,
});
const find = (moves: ReturnType<typeof move>[], unsure: ReturnType<typeof move>[] = []) =>
  findUnsure({ moves, unsure }).map(({ move }) => move);

it("finds what the reader was unsure of, and what was too unsure for the grade", () => {
  expect(find([move("curt", 70), move("apology", 90)], [move("thanks", 40)])).toEqual(["thanks", "curt"]);
});

it("does not doubt what is surely there in the same stretch", () => {
  expect(find([move("offer", 90)], [move("offer", 40, 5)])).toEqual([]);
  expect(find([move("offer", 90)], [move("offer", 40, 50)])).toEqual(["offer"]);
});
