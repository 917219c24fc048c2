import { expect, it } from "vitest";
import { readClosely } from "../read-closely";
import { placeInOriginal, writePlainly } from "../write-plainly";
import { dialectPhrases } from "./dialects/dialect-phrases";
import { spellPhrases } from "./spell-phrases";

it.each(dialectPhrases.map(({ example }) => example))("spells out %s", (said, plain) => {
  expect(spellPhrases(writePlainly(said)).text).toBe(plain);
});

it.each([
  "We go to great lengths for our customers.",
  "I done? No, not yet, don't wait for me.",
  "She is well. Well, nearly.",
  "Two days ago I sent it.",
  "The kitchen door won't stand up to that.",
])("leaves standard English as it is: %s", (text) => {
  expect(spellPhrases(writePlainly(text)).text).toBe(text);
});

it("tells where in the original a stretch stands", () => {
  const text = "Sorry. Mi ago send a man tomorrow, and wi nuh charge for it.";
  const spelled = spellPhrases(writePlainly(text));
  const start = spelled.text.indexOf("will send");
  expect(placeInOriginal(spelled, start, start + 9)).toEqual({ start: 7, end: 18 });
  const later = spelled.text.indexOf("charge");
  expect(placeInOriginal(spelled, later, later + 6)).toEqual({
    start: text.indexOf("charge"),
    end: text.indexOf("charge") + 6,
  });
});

it("quotes a reply as it was written", () => {
  const reply = "Mi sorry. Mi ago block it now.";
  const plan = readClosely({ reply, customer: ["someone is using my card"] }).moves.find(
    ({ move }) => move === "action-plan",
  );
  expect(plan?.evidence).toBe("Mi ago block it now");
});
