import fc from "fast-check";
import { expect, test } from "vitest";
import { findJsonFault } from "./find-json-fault";

test("it finds a fault in just the texts that JSON.parse refuses", () => {
  const signs = fc.constantFrom(
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    '"a"',
    '"b"',
    "1",
    "-",
    "true",
    "nul",
    " ",
    "\n",
    "\u00a0",
    '"',
    "\\",
    "'",
  );
  const nearly = fc
    .tuple(fc.json(), fc.nat(), fc.nat(3), fc.array(signs, { maxLength: 3 }))
    .map(
      ([json, at, cut, put]) =>
        json.slice(0, at % (json.length + 1)) + put.join("") + json.slice((at % (json.length + 1)) + cut),
    );
  const soup = fc.array(signs, { maxLength: 12 }).map((all) => all.join(""));
  fc.assert(
    fc.property(fc.oneof(fc.json(), nearly, soup), (text) => {
      const fault = findJsonFault(text);
      if (fault?.message.includes("stands twice") === true) return;
      expect(fault === null).toBe(parses(text));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['[{"a": 1,}]', 9, "a name in double quotes should stand here"],
  ["[1, 2,]", 6, "a value should stand here"],
  ["[{'a': 1}]", 2, "a name in double quotes or } should stand here"],
  ['[{"a" 1}]', 6, "a colon should stand here"],
  ['[{"a": one}]', 7, "a value should stand here"],
  ["[1 2]", 3, "a comma or the closing bracket should stand here"],
  ["[1] [2]", 4, "the file should end here"],
  ["[1, 2  \n", 5, "the file ends too early: a comma or the closing bracket should stand here"],
  ["", 0, "the file ends too early: a value should stand here"],
  ['["two\nlines"]', 1, "a value or ] should stand here"],
  ['[{"a": 1, "b": {"a": 2}, "a": 3}]', 25, '"a" stands twice in the same object'],
])("the fault of %j is at %i", (text, offset, message) => {
  const fault = findJsonFault(text);
  expect(fault?.offset).toBe(offset);
  expect(fault?.message).toContain(message);
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
