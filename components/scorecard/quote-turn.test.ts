import { expect, it } from "vitest";
import { quoteTurn } from "./quote-turn";

const long = Array.from({ length: 60 }, (_, index) => `word${index}`).join(" ");

it("quotes a short turn whole, with the stretch it is about", () => {
  expect(quoteTurn("Watch your mouth. Account number.", { start: 0, end: 17 })).toEqual({
    before: "",
    marked: "Watch your mouth.",
    after: " Account number.",
  });
});

it("marks nothing where the whole turn is meant, or nothing in it", () => {
  const bare = { before: "", marked: "", after: "Goodbye." };
  expect(quoteTurn("Goodbye.", null)).toEqual(bare);
  expect(quoteTurn("Goodbye.", { start: 0, end: 8 })).toEqual(bare);
});

it("cuts a long turn at words, around the stretch, and says that it is cut", () => {
  const start = long.indexOf("word40");
  const quote = quoteTurn(long, { start, end: start + 6 }, 60);
  expect(quote.marked).toBe("word40");
  expect(quote.before).toMatch(/^… (word\d+ )+$/);
  expect(quote.after).toMatch(/^( word\d+)+ …$/);
  expect(quote.before.length + quote.after.length).toBeLessThan(70);
});

it("begins a long turn at its beginning where no stretch is meant", () => {
  expect(quoteTurn(long, null, 30)).toEqual({
    before: "",
    marked: "",
    after: "word0 word1 word2 word3 word4 …",
  });
});

it("never cuts the stretch itself, however long", () => {
  const stretch = { start: 7, end: long.length - 8 };
  expect(quoteTurn(long, stretch, 20).marked).toBe(long.slice(stretch.start, stretch.end));
});
