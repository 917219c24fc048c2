import { expect, it } from "vitest";
import { moveName } from "@/roleplay/transcript/move";
import { foldHash, hashText } from "../model/hash-text";
import { seeText } from "../see-text";
import { signCount } from "./list-inputs";

const moves = moveName.options;

function list(reply: string, customer: readonly string[]) {
  return seeText(reply, customer).parts.flatMap(({ inputs }) => inputs);
}

it("tells which words a clause has, whatever their figures, and which of them the customer used", () => {
  const [clause] = list("Your kettle costs 45 euros", ["my KETTLE broke"]);
  expect(clause?.words).toEqual(
    ["your", "kettle", "costs", "0", "euros"].map((word) => foldHash(hashText(word))),
  );
  expect(clause?.echoes).toEqual([0, 1, 0, 0, 0]);
});

it("tells what the patterns find in each clause, and where the clause stands", () => {
  const listed = list("I'm so sorry about that. Which size was it?", []);
  const told = (sign: number) => listed.map(({ signs }) => signs[sign]);
  expect(told(moves.indexOf("apology"))).toEqual([1, 0]);
  expect(told(moves.indexOf("closed-question"))).toEqual([0, 1]);
  const [asks, opens, closes] = [0, 1, 2].map((at) => told(moves.length + at));
  expect([asks, opens, closes]).toEqual([
    [0, 1],
    [1, 0],
    [0, 1],
  ]);
  for (const { signs } of listed) {
    expect(signs).toHaveLength(signCount);
    for (const sign of signs) expect(sign >= 0 && sign <= 1).toBe(true);
  }
});
