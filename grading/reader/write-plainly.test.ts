import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hiddenCharacter, placeInOriginal, writePlainly } from "./write-plainly";

describe("writePlainly", () => {
  it.each([
    ["zero-width characters", "so\u200brry\u2060, it\ufeff is\u200d late", "sorry, it is late"],
    ["direction marks", "\u202eso\u200frry\u202c", "sorry"],
    ["soft hyphens", "in\u00adcon\u00advenience", "inconvenience"],
    ["fillers", "so\u3164rr\uffa0y", "sorry"],
    ["tags", "so\u{e0041}rry", "sorry"],
    ["Cyrillic twins", "s\u043err\u0443", "sorry"],
    [
      "words all of twins among Latin ones",
      "we \u0430\u0441\u0441e\u0440t it, \u0441\u043e\u0440\u0443 that",
      "we accept it, copy that",
    ],
    ["Greek twins", "s\u03bfrry", "sorry"],
    ["Armenian twins", "ref\u057dnd", "refund"],
    ["bold letters", "\u{1d42c}\u{1d428}\u{1d42b}\u{1d42b}\u{1d432}", "sorry"],
    ["full width", "ｓｏｒｒｙ！", "sorry!"],
    ["circled letters", "\u24e2\u24de\u24e1\u24e1\u24e8", "sorry"],
    ["small capitals", "\u1d1b\u029c\u1d00\u0274\u1d0b", "thank"],
    ["strokes", "s\u0336o\u0336r\u0336r\u0336y\u0336", "sorry"],
    ["accents apart from their letter", "cafe\u0301", "café"],
    ["blanks of all kinds", "a\u00a0b\u2003c\u3000d\te", "a b c d e"],
    ["line ends of all kinds", "a\r\nb\rc\u2028d", "a\nb\nc\nd"],
  ])("takes away %s", (_, written, plain) => expect(writePlainly(written).text).toBe(plain));

  it.each([
    "It's £40, naïve – “quoted” … and 20° outside.",
    "Наташа Иванова signed for it.",
    "Αθήνα, 5 µm, 10 kΩ, CO₂, Ñ, ½, №7",
    "नमस्ते",
    "您好",
    "😀 ✌",
  ])("leaves %j as it is", (text) => expect(writePlainly(text).text).toBe(text));

  it("knows where each stretch stood", () => {
    const written = "I'm so\u200brry \u{1d41a}nd l\u0430te";
    const plain = writePlainly(written);
    const place = (said: string) => {
      const start = plain.text.indexOf(said);
      const { start: from, end } = placeInOriginal(plain, start, start + said.length);
      return written.slice(from, end);
    };
    expect(place("sorry")).toBe("so\u200brry");
    expect(place("and")).toBe("\u{1d41a}nd");
    expect(place("late")).toBe("l\u0430te");
  });

  it("keeps every stretch within the text, and nothing hidden, whatever is written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const plain = writePlainly(text);
        if (plain.starts.length > 0) expect(plain.starts.length).toBe(plain.text.length);
        expect(plain.text.replaceAll("\n", "")).not.toMatch(hiddenCharacter);
        for (let at = 0; at < plain.text.length; at += 1) {
          const { start, end } = placeInOriginal(plain, at, at + 1);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
