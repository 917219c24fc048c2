import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foundMove, harmfulMoves, helpfulMoves } from "@/roleplay/transcript/move";
import { readReply } from "./read-reply";

const order: readonly string[] = [...helpfulMoves, ...harmfulMoves];
const movesOf = (reply: string, customer: readonly string[] = []) =>
  readReply({ reply, customer }).map((found) => found.move);

describe("readReply", () => {
  it("gives exact evidence, sorted by start and then by the order of the guide", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 120 }), (noise) => {
        const reply = `${noise} I’m sorry\u200b 😀 about that. I'll refund it today! ${noise}`;
        const found = readReply({ reply, customer: [noise] });
        for (const move of found) {
          expect(foundMove.safeParse(move).success).toBe(true);
          expect(reply.slice(move.start, move.end)).toBe(move.evidence);
          expect(move.end).toBeGreaterThan(move.start);
        }
        const keys = found.map((move) => move.start * 100 + order.indexOf(move.move));
        expect(keys).toEqual(keys.toSorted((a, b) => a - b));
      }),
      { numRuns: 100 },
    );
  });

  it("finds nothing in nothing", () => {
    for (const reply of ["", " ", "\n\n", "…", "???", "😀😀", "\u200b\u200d", "،؟", "\ud800", ")))((("]) {
      expect(readReply({ reply, customer: [] })).toEqual([]);
    }
  });

  it("reads no quoted words as the agent's own", () => {
    expect(movesOf('Press the button called "I am so sorry".')).not.toContain("apology");
    expect(movesOf("The letter says “calm down”.")).not.toContain("dismissal");
  });

  it("reads typos, shorthand and missing apostrophes like plain spelling", () => {
    expect(movesOf("im realy sory abt that, i will refumd the fee")).toContain("offer");
    expect(movesOf("i apologse for the wait")).toContain("apology");
    expect(movesOf("Im so sorry, ive cancelled it")).toEqual(movesOf("I'm so sorry, I've cancelled it"));
    expect(movesOf("I’m so sorry")).toEqual(movesOf("I'm so sorry"));
  });

  it("marks the clause and not the whole reply", () => {
    const [apology] = readReply({
      reply: "Good morning. I'm sorry about the box, which size was it?",
      customer: [],
    }).filter((found) => found.move === "apology");
    expect(apology?.evidence).toBe("I'm sorry about the box");
  });

  it("gives the same moves every time", () => {
    const input = { reply: "So sorry! I'll send a new one tomorrow. Anything else?", customer: ["it broke"] };
    expect(readReply(input)).toEqual(readReply(input));
  });

  it.each([
    ["words", "I am sorry you will have to wait for it and "],
    ["one letter", "a"],
    ["spaces", " "],
    ["commas", "so, "],
    ["quotes", '"a '],
    ["questions", "? "],
    ["codes", "AB1 "],
    ["one cue", "very "],
  ])("reads twenty thousand characters of %s in linear time", (_, piece) => {
    const measure = (length: number) => {
      const reply = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      const begun = performance.now();
      readReply({ reply, customer: [reply.slice(0, 500)] });
      return performance.now() - begun;
    };
    measure(5_000);
    const short = Math.min(measure(5_000), measure(5_000));
    // Four times the length: sixteen times as long would be quadratic. The shortest of three, for a busy machine is no reason.
    const long = Math.min(measure(20_000), measure(20_000), measure(20_000));
    expect(long / Math.max(short, 2)).toBeLessThan(12);
  });
});
