import * as fc from "fast-check";
import { expect, it } from "vitest";
import { cutSegments } from "./cut-segments";

const text = "I hear you, and I am sorry.";
const mark = (start: number, end: number, name: string) => ({ start, end, name });
const shape = (marks: ReturnType<typeof mark>[]) =>
  cutSegments(text, marks).map(({ text, marks }) => `${text}[${marks.map(({ name }) => name).join("+")}]`);

it("gives a text without marks in one piece", () => {
  expect(shape([])).toEqual([`${text}[]`]);
});

it("gives an overlap to both marks, in the order in which they begin", () => {
  expect(shape([mark(7, 15, "b"), mark(0, 10, "a")])).toEqual([
    "I hear [a]",
    "you[a+b]",
    ", and[b]",
    " I am sorry.[]",
  ]);
});

it("puts the longer of two marks that begin together outside", () => {
  expect(shape([mark(0, 6, "short"), mark(0, 27, "long")])[0]).toBe("I hear[long+short]");
});

it("says where each mark ends, once", () => {
  const ends = cutSegments(text, [mark(0, 10, "a"), mark(7, 10, "b"), mark(7, 15, "c")]).map(({ ends }) =>
    ends.map(({ name }) => name),
  );
  expect(ends).toEqual([[], ["a", "b"], ["c"], []]);
});

it("drops empty marks and cuts those that reach out of the text", () => {
  expect(shape([mark(4, 4, "empty"), mark(16, 99, "long"), mark(50, 60, "outside")])).toEqual([
    "I hear you, and []",
    "I am sorry.[long]",
  ]);
});

it("never changes the text, and covers each mark exactly", () => {
  const marks = fc.array(fc.record({ start: fc.nat(40), end: fc.nat(40) }), { maxLength: 6 });
  const holds = fc.property(fc.string({ maxLength: 30 }), marks, (text, marks) => {
    const segments = cutSegments(text, marks);
    const coveredBy = (mark: { start: number; end: number }) =>
      segments.filter((segment) => segment.marks.includes(mark)).map((segment) => segment.text);
    const covers = marks.every(
      (mark) => coveredBy(mark).join("") === text.slice(mark.start, Math.max(mark.start, mark.end)),
    );
    return covers && segments.map((segment) => segment.text).join("") === text;
  });
  expect(() => fc.assert(holds)).not.toThrow();
});
