import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainMoves } from "./explain-moves";
import { nameFeatures } from "./model/name-features";
import { readClosely } from "./read-closely";
import { seeText } from "./see-text";

const words = fc.constantFrom(
  ..."I'm so sorry, that refund of £40 is on its way today? Really. calm down please and we'll call Ms Hall LATER — “ok” I see 😀".split(
    " ",
  ),
);

describe("explainMoves", () => {
  it("explains just what was read, with something that spoke for each move", () => {
    const input = { reply: "I'm so sorry about the box. Which size was it?", customer: ["my box is torn"] };
    const explained = explainMoves(input);
    const read = readClosely(input);
    expect(explained.moves.map(({ why, ...move }) => move)).toEqual(read.moves);
    expect(explained.unsure.map(({ why, ...move }) => move)).toEqual(read.unsure);
    for (const { why } of explained.moves) expect(why[0]?.speaks).toBeGreaterThan(0);
  });

  it("names the words or the pattern that it saw", () => {
    const { moves } = explainMoves({ reply: "I'm so sorry about the box.", customer: [] });
    const apology = moves.find(({ move }) => move === "apology");
    expect(apology?.why.map(({ saw }) => saw).join("; ")).toMatch(/sorry/);
  });

  it("has a name for every feature of every clause", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), fc.array(words, { maxLength: 8 }), (own, asked) => {
        const reply = own.join(" ");
        const { heard, parts } = seeText(reply, [asked.join(" ")]);
        for (const { sentences, patterns, clauses } of parts) {
          const names = nameFeatures(sentences, heard, patterns);
          for (const { features } of clauses)
            for (const feature of features.flat()) expect(names.has(feature)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
