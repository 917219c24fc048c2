import { describe, expect, it } from "vitest";
import { harmfulMoves, helpfulMoves } from "@/roleplay/transcript/move";
import type { Example } from "../move-reading";
import { readReply } from "../read-reply";
import { moveReadings } from "./move-readings";

function findMoves(example: Example): string[] {
  const { reply, customer } = typeof example === "string" ? { reply: example, customer: "" } : example;
  return readReply({ reply, customer: customer === "" ? [] : [customer] }).map((found) => found.move);
}

const show = (example: Example) => (typeof example === "string" ? example : example.reply);

it("reads every move, each once, in the order of the guide", () => {
  expect(moveReadings.map((reading) => reading.move)).toEqual([...helpfulMoves, ...harmfulMoves]);
});

describe.each(moveReadings)("$move", ({ move, makes, misses, rules }) => {
  it("has rules, eight examples that make it and five that miss it", () => {
    expect(rules.length).toBeGreaterThan(0);
    expect(new Set(makes).size).toBeGreaterThanOrEqual(8);
    expect(new Set(misses).size).toBeGreaterThanOrEqual(5);
  });

  it.each(makes.map((example) => [show(example), example] as const))("is made by: %s", (_, example) => {
    expect(findMoves(example)).toContain(move);
  });

  it.each(misses.map((example) => [show(example), example] as const))("is missed by: %s", (_, example) => {
    expect(findMoves(example)).not.toContain(move);
  });
});
