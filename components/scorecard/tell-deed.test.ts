import { expect, it } from "vitest";
import { harmfulMoves, helpfulMoves, moveName } from "@/roleplay/transcript/move";
import type { Reading } from "@/roleplay/transcript/reading";
import { tellDeed } from "./tell-deed";

const nothing: Reading = {
  moves: [],
  unsure: [],
  marks: [],
  asked: [],
  touched: [],
  stated: [],
  promises: [],
  offers: [],
  saved: null,
  english: true,
  nonsense: false,
  repeats: false,
  words: 0,
};
const move = (name: string, start: number, end: number, confidence?: number) => ({
  move: moveName.parse(name),
  start,
  end,
  evidence: "",
  ...(confidence === undefined ? {} : { confidence }),
});
const stretch = { start: 10, end: 30 };

it("tells the two moves that fit the stretch best, the best first", () => {
  const moves = [
    move("courtesy", 10, 19),
    move("empathy", 10, 30),
    move("apology", 12, 30),
    move("thanks", 40, 50),
  ];
  expect(tellDeed({ ...nothing, moves }, stretch)).toBe("Meets what the customer feels; says sorry.");
});

it("tells nothing that is too unsure to count", () => {
  const moves = [move("apology", 10, 30, 49), move("curt", 10, 30, 74)];
  expect(tellDeed({ ...nothing, moves }, stretch)).toBeNull();
});

it("tells whether a fact was right", () => {
  const fact = { claim: "no-access", right: false, ...stretch, evidence: "" };
  expect(tellDeed({ ...nothing, stated: [fact] }, stretch)).toBe("States a fact wrongly.");
});

it("does not take a whole reply for one of its clauses", () => {
  expect(tellDeed({ ...nothing, moves: [move("apology", 10, 15)] }, { start: 0, end: 90 })).toBeNull();
});

it("has words for every move", () => {
  const said = [...helpfulMoves, ...harmfulMoves].map((name) =>
    tellDeed({ ...nothing, moves: [move(name, 10, 30)] }, stretch),
  );
  expect(new Set(said).size).toBe(said.length);
});
