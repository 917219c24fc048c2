import { describe, expect, it } from "vitest";
import { findWrappedLines } from "./find-wrapped-lines";

/** The text with a blank for each newline that ends nothing. */
const join = (text: string) => {
  const wrapped = findWrappedLines(text);
  return [...text].map((sign, at) => (wrapped.has(at) ? " " : sign)).join("");
};

describe("findWrappedLines", () => {
  it.each([
    [
      "I am so\nsorry about the\nlamp, it goes\nout today.",
      "I am so sorry about the lamp, it goes out today.",
    ],
    ["We sent the form to\nMrs Hale on Monday.", "We sent the form to Mrs Hale on Monday."],
    ["you\nwill\nhave\nit\nby\nnoon", "you will have it by noon"],
    [
      "The case stays with me until the\nroof is dry, I promise.",
      "The case stays with me until the roof is dry, I promise.",
    ],
  ])("joins what goes on: %j", (text, joined) => expect(join(text)).toBe(joined));

  it.each([
    "Good morning\nyour parcel is here",
    "unplug it\nwait ten seconds\nplug it in",
    "Here is how.\nUnplug it.",
    "- red\n- blue",
    "12 Mill Road\nLeeds",
    "You need\n1. a form\n2. a pen",
    "Is it on?\nwhat colour is it?",
  ])("leaves what ends: %j", (text) => expect(join(text)).toBe(text));
});
