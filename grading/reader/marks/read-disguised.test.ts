import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readReply } from "../read-reply";

const invisible = ["\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u3164"];
const turning = ["\u200e", "\u200f", "\u202a", "\u202c", "\u202e", "\u2066", "\u2069"];
const twins = new Map(
  [..."aeopcxyijshdqw"].map((letter, at) => [letter, [..."аеорсхуіјѕһԁԛԝ"][at] ?? letter]),
);

/** Ways to write a reply so that it looks the same and its letters differ, each drawn anew for every letter or blank. */
const disguises: Record<string, fc.Arbitrary<(reply: string) => string>> = {
  "zero-width characters": drawn((sign, chance) => (chance < 30 ? sign + pick(invisible, chance) : sign)),
  "direction marks": drawn((sign, chance) => (chance < 30 ? sign + pick(turning, chance) : sign)),
  homoglyphs: drawn((sign, chance) => (chance < 50 ? (twins.get(sign) ?? sign) : sign)),
  "every twin there is": fc.constant((reply) => [...reply].map((sign) => twins.get(sign) ?? sign).join("")),
  "bold letters": fc.constant((reply) =>
    reply.replace(/[a-z]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) - 97 + 0x1d41a)),
  ),
  "blanks that do not break": drawn((sign, chance) => (sign === " " && chance < 50 ? "\u00a0" : sign)),
  "one word a line": fc.constantFrom(
    (reply: string) => reply.replaceAll(" ", "\n"),
    (reply: string) => reply.replaceAll(" ", "\r\n"),
    (reply: string) => reply.replaceAll(" ", "\n\n"),
  ),
};

const customer = ["My kitchen lamp came broken and nobody answers since Monday."];
const replies = [
  "I'm so sorry the lamp came broken. I'll send you a new one today and you will have it by Thursday.",
  "That sounds really frustrating, and I understand why you are upset. Leave it with me.",
  "What happened when you switched it on for the first time?",
  "Could you please tell me your order number?",
  "So you have waited since Monday and nobody has answered, is that right?",
  "I have just cancelled the second charge, and the money is back on your card within three days.",
  "You should have read the leaflet before you plugged it in.",
  "That's our policy and there is nothing I can do about it.",
  "Calm down, it is only a lamp.",
  "I don't know yet, so I'll ask our technician and write to you by four.",
  "My manager will call you this afternoon.",
  "We apologise for any inconvenience caused. Your satisfaction is our top priority.",
  "Thank you for your patience. Is there anything else I can do for you?",
  "To keep it from happening again, please unplug it before you change the bulb.",
  "I want to help you, and I can when we keep this respectful.",
  "You've been with us for nine years, and I'd like you to stay, so the next month is free.",
];
const movesOf = (reply: string) =>
  readReply({ reply, customer })
    .map((found) => found.move)
    .sort();

describe("a reply written in disguise", () => {
  it.each(Object.entries(disguises))("keeps its moves with %s", (_, disguise) => {
    fc.assert(
      fc.property(fc.constantFrom(...replies), disguise, (reply, write) => {
        expect(movesOf(write(reply))).toEqual(movesOf(reply));
      }),
      { numRuns: 150 },
    );
  });

  it("keeps its moves where a line ends amid a sentence", () => {
    fc.assert(
      fc.property(fc.constantFrom(...replies), fc.nat(), (reply, chance) => {
        const blanks = [...reply.matchAll(/(?<![.?!,]) (?=[a-z])/g)].map((match) => match.index);
        const at = blanks[chance % blanks.length] ?? 0;
        const wrapped = `${reply.slice(0, at)}\n${reply.slice(at + 1)}`;
        expect(movesOf(wrapped)).toEqual(movesOf(reply));
      }),
    );
  });

  it("still has exact evidence, which is what was written", () => {
    for (const disguise of Object.values(disguises))
      fc.assert(
        fc.property(fc.constantFrom(...replies), disguise, (reply, write) => {
          const written = write(reply);
          for (const found of readReply({ reply: written, customer }))
            expect(written.slice(found.start, found.end)).toBe(found.evidence);
        }),
        { numRuns: 30 },
      );
  });
});

/** Changes sign by sign by a list of chances, 0 to 99. */
function drawn(change: (sign: string, chance: number) => string): fc.Arbitrary<(reply: string) => string> {
  return fc
    .array(fc.nat(99), { minLength: 50, maxLength: 50 })
    .map(
      (chances) => (reply: string) =>
        [...reply].map((sign, at) => change(sign, chances[at % chances.length] ?? 99)).join(""),
    );
}

function pick(signs: readonly string[], chance: number): string {
  return signs[chance % signs.length] ?? "";
}
