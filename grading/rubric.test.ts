import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { criterionNames, dimensionName } from "./case/criterion-name";
import { gradeAttempt } from "./grade-attempt";
import { rubric as rubricSchema } from "./rubric";
import { goodChat } from "./trial/good-chat";
import { levelChats } from "./trial/level-chats";
import { trialCase } from "./trial/trial-case";
import { trialPersona } from "./trial/trial-persona";
import { end, line, reply, type Step, writeChat } from "./trial/write-chat";

const readFile = (dimension: string) =>
  readFileSync(new URL(`../scenarios/rubrics/${dimension}.yaml`, import.meta.url), "utf8");
const content = Object.assign({}, ...dimensionName.options.map((dimension) => parse(readFile(dimension))));
const rubric = rubricSchema.parse(content);

const grade = (steps: readonly Step[]) =>
  new Map(
    gradeAttempt({
      graded: trialCase,
      persona: trialPersona,
      rubric,
      entries: writeChat(...steps),
    }).criteria.map((one) => [one.criterion, one]),
  );

// Where one fact was lost, the better wording is that fact.
const facts: readonly string[] = ["listening", "product-knowledge", "using-history", "honesty"];

describe("the rubric", () => {
  test.each(criterionNames.map((name) => [name, levelChats[name][5] ?? goodChat] as const))(
    "%s can earn a 5",
    (name, steps) => {
      const result = grade(steps).get(name);
      expect(result, result?.reason).toMatchObject({ level: 5, advice: null });
    },
  );

  test.each(criterionNames.map((name) => [name, levelChats[name][3]] as const))(
    "%s can earn a 3, with advice",
    (name, steps) => {
      const result = grade(steps).get(name);
      expect(result, JSON.stringify(result?.checks, null, 1)).toMatchObject({
        level: 3,
        advice: { better: facts.includes(name) ? expect.any(String) : trialCase.better[name] },
      });
    },
  );

  test.each(criterionNames.map((name) => [name, levelChats[name][1]] as const))(
    "%s can earn a 1, with advice",
    (name, steps) => {
      const result = grade(steps).get(name);
      expect(result, JSON.stringify(result?.checks, null, 1)).toMatchObject({
        level: 1,
        advice: { better: facts.includes(name) ? expect.any(String) : trialCase.better[name] },
      });
    },
  );

  test.each(["right-place", "product-knowledge", "honesty", "escalating", "recording"] as const)(
    "%s is not observed where the chat gives no occasion",
    (name) => {
      expect(
        grade([line("The wheel broke."), reply("Hello."), reply("Right."), end("walked-out", 1)]).get(name),
      ).toMatchObject({
        level: null,
        anchor: null,
        advice: null,
      });
    },
  );

  test("a rubric that lacks a criterion, or has two checks of one name, is refused", () => {
    expect(rubricSchema.safeParse({ ...content, efficiency: content.efficiency.slice(1) }).success).toBe(
      false,
    );
    const [first, ...rest] = content.efficiency;
    const twice = { ...first, checks: [first.checks[0], ...first.checks] };
    expect(rubricSchema.safeParse({ ...content, efficiency: [twice, ...rest] }).success).toBe(false);
  });
});
