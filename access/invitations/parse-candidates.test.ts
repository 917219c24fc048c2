import { describe, expect, it } from "vitest";
import { parseCandidates } from "./parse-candidates";

const read = (list: string) =>
  parseCandidates(list).candidates.map(({ name, email }) => `${name} | ${email}`);
const wrong = (list: string) => parseCandidates(list).bad.map(({ line, what }) => `${line}: ${what}`);

describe("lines that must pass", () => {
  it.each([
    ["Ana Souza <ana@example.org>", "Ana Souza | ana@example.org"],
    ['"Souza, Ana" <ana@example.org>', "Souza, Ana | ana@example.org"],
    ["Ana Souza, ana@example.org", "Ana Souza | ana@example.org"],
    ["Ana Souza; ana@example.org", "Ana Souza | ana@example.org"],
    ["Ana Souza\tana@example.org", "Ana Souza | ana@example.org"],
    ["ana@example.org, Ana Souza", "Ana Souza | ana@example.org"],
    ["Souza, Ana, ana@example.org", "Souza Ana | ana@example.org"],
    ["ana.de-souza+jobs@example.org", "Ana De-Souza | ana.de-souza+jobs@example.org"],
    ["<ana@example.org>", "Ana | ana@example.org"],
    ["  Łukasz Żółć-O’Brien <l.z@example.co.uk>,  ", "Łukasz Żółć-O’Brien | l.z@example.co.uk"],
    ["李 小龍 <li@example.org>", "李 小龍 | li@example.org"],
    ["mailto:ana@example.org", "Ana | ana@example.org"],
  ])("%s", (line, expected) => {
    expect(parseCandidates(line).bad).toEqual([]);
    expect(read(line)).toEqual([expected]);
  });
});

describe("lines that must not pass", () => {
  it.each([
    ["Ana Souza", "1: has no good e-mail address"],
    ["Ana Souza <ana@example>", "1: has no good e-mail address"],
    ["Ana Souza, ana@@example.org", "1: has no good e-mail address"],
    ["Ana <ana@example.org> <rolf@example.org>", "1: has more than one address: give each candidate a line"],
    ["ana@example.org; rolf@example.org", "1: has more than one address: give each candidate a line"],
    ["ana souza@example.org", "1: has no good e-mail address"],
    [`${"a".repeat(121)} <ana@example.org>`, "1: has a name of more than 120 characters"],
  ])("%s", (line, expected) => {
    expect(read(line)).toEqual([]);
    expect(wrong(line)).toEqual([expected]);
  });
});

it("keeps the good lines of a list, and counts the bad ones as they stand in it", () => {
  const list = "Ana <ana@example.org>\r\n\r\nnobody\r\nRolf, rolf@example.org\r\nrolf@\r\n";
  expect(read(list)).toEqual(["Ana | ana@example.org", "Rolf | rolf@example.org"]);
  expect(wrong(list)).toEqual(["3: has no good e-mail address", "5: has no good e-mail address"]);
});

describe("tables with a header", () => {
  it("find their columns by name, in any order, and leave out others", () => {
    const list =
      "\uFEFFE-mail,City,Full name,Reference,Extra time (%)\nana@example.org,Porto,Ana Souza,A-17,25 %\n";
    expect(parseCandidates(list)).toEqual({
      candidates: [
        { name: "Ana Souza", email: "ana@example.org", reference: "A-17", extraTime: 25, line: 2 },
      ],
      bad: [],
    });
  });

  it("may be separated by semicolons or tabs, and put a name together from two columns", () => {
    expect(read("First name;Last name;Email\nAna;Souza;ana@example.org")).toEqual([
      "Ana Souza | ana@example.org",
    ]);
    expect(read("name\temail\nAna\tana@example.org")).toEqual(["Ana | ana@example.org"]);
  });

  it("may hold quotation marks, separators and line breaks in a field", () => {
    const list = 'name,email,reference\n"Souza, ""Ana""",ana@example.org,"A\n17"\nRolf,rolf@,\n';
    expect(read(list)).toEqual(['Souza, "Ana" | ana@example.org']);
    expect(wrong(list)).toEqual(["4: has no good e-mail address"]);
  });

  it("need no address: the link is then given by hand", () => {
    expect(read("name,reference\nAna Souza,A-17")).toEqual(["Ana Souza | null"]);
  });

  it("tell what is wrong with a row", () => {
    const list = [
      "name,email,reference,extra time",
      ",,A-1,",
      "Ana,ana@example.org,A-2,much",
      "Rolf,rolf@example.org,A-3,400",
      "Eva,eva@example.org,A-4,10,surplus",
      "Kim,kim@example.org,A-5,12.5",
    ].join("\n");
    expect(read(list)).toEqual([]);
    expect(wrong(list)).toEqual([
      "2: has no name",
      "3: has an extra time that is no whole number",
      "4: has an extra time above 300 %",
      "5: has 5 fields, but the header names 4",
      "6: has an extra time that is no whole number",
    ]);
  });

  it("say so when a quotation mark is never closed", () => {
    const { candidates, bad } = parseCandidates('name,email\n"Ana,ana@example.org\nRolf,rolf@example.org');
    expect(candidates).toEqual([]);
    expect(bad).toHaveLength(1);
    expect(bad[0]?.what).toContain("quotation mark");
  });
});

it("gives the list's extra time to who has none of their own", () => {
  const { candidates } = parseCandidates(
    "name,email,extra\nAna,ana@example.org,\nRolf,rolf@example.org,50",
    25,
  );
  expect(candidates.map(({ extraTime }) => extraTime)).toEqual([25, 50]);
});

it("reads no more than 2,000 candidates at a time, and says so of the rest", () => {
  const list = Array.from({ length: 2003 }, (_, index) => `c${index}@example.org`).join("\n");
  const { candidates, bad } = parseCandidates(list);
  expect(candidates).toHaveLength(2000);
  expect(bad.map(({ line }) => line)).toEqual([2001, 2002, 2003]);
});

it("keeps nothing that a database would refuse", () => {
  expect(read("An\u0000a <ana@example.org>")).toEqual(["An\uFFFDa | ana@example.org"]);
});
