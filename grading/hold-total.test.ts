import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { dimensionName } from "./case/criterion-name";
import { gradeAttempt } from "./grade-attempt";
import { rubric as rubricSchema } from "./rubric";
import { goodChat } from "./trial/good-chat";
import { trialCase } from "./trial/trial-case";
import { trialPersona } from "./trial/trial-persona";
import { act, end, line, reply, type Step, writeChat } from "./trial/write-chat";

const readFile = (dimension: string) =>
  readFileSync(new URL(`../scenarios/rubrics/${dimension}.yaml`, import.meta.url), "utf8");
const rubric = rubricSchema.parse(
  Object.assign({}, ...dimensionName.options.map((dimension) => parse(readFile(dimension)))),
);
const grade = (steps: readonly Step[]) =>
  gradeAttempt({ graded: trialCase, persona: trialPersona, rubric, entries: writeChat(...steps) });
const before = goodChat.slice(0, -1);
const demand = line("Get me your manager.", { beat: "wants-supervisor", tension: 90 });

test("a settled case leaves the total as it is", () => {
  expect(grade(goodChat).held).toBeNull();
});

test("good manners around a case that stays open come to 65 at most, and the summary says so", () => {
  const card = grade([...before, end("appeased", 3)]);
  expect(card.total).toBe(65);
  expect(card.held?.why).toMatch(/left open/);
  expect(card.summary).toContain(
    "because what the customer really came for was left open, it comes to no more than 65",
  );
});

test("a customer who left with the case open leaves 50 at most", () => {
  expect(grade([...before, end("walked-out", 1)])).toMatchObject({ total: 50, held: { most: 50 } });
});

test("a customer for whom nothing was done leaves 35 at most", () => {
  const idle = goodChat.filter((step) => {
    const entry = step({ sequence: 0, at: 0 });
    return entry.kind !== "action" || !["transfer", "send-replacement"].includes(entry.action);
  });
  expect(grade([...idle.slice(0, -1), end("timed-out", 1)])).toMatchObject({ total: 35, held: { most: 35 } });
});

test("a supervisor who was rightly called takes nothing away; one called for no reason does", () => {
  const called = act("call-supervisor", { reason: "She asked for it" });
  const limit = reply("[boundary:I can help you best when we keep this civil].", { stage: "done" });
  expect(grade([...before, demand, limit, called, end("handed-over", 2)]).held).toBeNull();
  const calm = before.filter((step) => {
    const entry = step({ sequence: 0, at: 0 });
    return entry.kind !== "reply" || !entry.text.includes("civil");
  });
  expect(grade([...calm, called, end("handed-over", 2)]).held).toMatchObject({ most: 65 });
});

test("an attempt that was stopped is held to nothing", () => {
  expect(grade([...before, end("stopped")]).held).toBeNull();
});

test("a low total is not held, for there is nothing to hold", () => {
  expect(grade([line("It broke."), reply("Hello."), reply("Right."), end("walked-out", 1)]).held).toBeNull();
});

test("right buttons do not make up for a customer who was not talked to", () => {
  const mute = goodChat.map(
    (step): Step =>
      (place) => {
        const entry = step(place);
        return entry.kind === "reply" ? { ...entry, text: "Ok." } : entry;
      },
  );
  expect(grade(mute).held).toMatchObject({
    most: 50,
    why: expect.stringMatching(/word that belongs to this case/),
  });
});

test("helpful phrases strung together are no talk, though they name the case", () => {
  const strung = goodChat.map(
    (step): Step =>
      (place) => {
        const entry = step(place);
        if (entry.kind !== "reply") return entry;
        const mark = { mark: "stuffed" as const, start: 0, end: 1, evidence: entry.text.slice(0, 1) };
        return { ...entry, reading: { ...entry.reading, marks: [mark] } };
      },
  );
  expect(grade(goodChat).held).toBeNull();
  expect(grade(strung).held).toMatchObject({ most: 50 });
});
