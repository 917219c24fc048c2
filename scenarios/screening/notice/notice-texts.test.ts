import { expect, test } from "vitest";
import type { NoticeFacts } from "./notice-text";
import { noticeTexts } from "./notice-texts";

const facts: NoticeFacts = {
  title: "Support agent, Leeds",
  statedMinutes: 47,
  rolePlays: 3,
  longestMinutes: 22.5,
  hasWarmUp: true,
  extraTime: 53,
  graceMinutes: 11,
  retentionDays: 179,
  asksHistory: true,
  asksGroups: true,
  feedback: "summary",
  contact: "Rita, rita@example.org",
  until: "1 June 2026",
};
const all = Object.entries(noticeTexts);
const say = ([, text]: (typeof all)[number], changed: Partial<NoticeFacts> = {}) =>
  text
    .sections({ ...facts, ...changed })
    .flatMap(({ title, lines }) => [title, ...lines])
    .join("\n");

test.each(all)("%s tells every fact of the plan", (...text) => {
  const told = `${text[1].lead(facts)}\n${say(text)}`;
  for (const fact of [facts.title, "47", "3", "22.5", "53", "11", "179", facts.contact, facts.until, "40"])
    expect(told).toContain(fact);
  expect(text[1].consent.instead(facts.contact)).toContain(facts.contact);
  expect(text[1].accommodation.explain(facts.contact)).toContain(facts.contact);
});

test.each(all)("%s has as many sections and lines as English, and none of them empty", (...text) => {
  const shape = (sections: { lines: string[] }[]) => sections.map(({ lines }) => lines.length);
  const sections = text[1].sections(facts);
  expect(shape(sections)).toEqual(shape(noticeTexts.en.sections(facts)));
  expect(sections.flatMap(({ title, lines }) => [title, ...lines]).every((line) => line.trim() !== "")).toBe(
    true,
  );
});

test.each(all)("%s leaves out what the plan does not have, and says what the plan has instead", (...text) => {
  const full = say(text);
  for (const changed of [
    { hasWarmUp: false },
    { extraTime: 0 },
    { graceMinutes: 0 },
    { asksHistory: false },
    { asksGroups: false },
    { feedback: "full" as const },
    { feedback: "thanks" as const },
    { rolePlays: 1 },
  ])
    expect(say(text, changed)).not.toBe(full);
  expect(say(text, { extraTime: 0 })).not.toContain("53");
  expect(say(text, { graceMinutes: 0 })).not.toContain("11");
});

test("no language says a sentence of another one", () => {
  const lines = all.map((text) => new Set(say(text).split("\n")));
  const together = new Set(lines.flatMap((set) => [...set]));
  expect(together.size).toBe(lines.reduce((sum, set) => sum + set.size, 0));
});

test("no word accuses a candidate", () => {
  for (const text of all)
    expect(say(text)).not.toMatch(/cheat|suspicio|fraud|trampa|sospech|triche|suspect|betrug|verdächtig/i);
});
