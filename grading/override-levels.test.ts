import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { type CriterionName, criterionNames, dimensionName } from "./case/criterion-name";
import { gradeAttempt } from "./grade-attempt";
import { overrideLevels } from "./override-levels";
import { rubric as rubricSchema } from "./rubric";
import { scorecard as scorecardSchema } from "./scorecard";
import { goodChat } from "./trial/good-chat";
import { trialCase as graded } from "./trial/trial-case";
import { trialPersona as persona } from "./trial/trial-persona";
import { end, line, reply, writeChat } from "./trial/write-chat";

const readFile = (dimension: string) =>
  readFileSync(new URL(`../scenarios/rubrics/${dimension}.yaml`, import.meta.url), "utf8");
const rubric = rubricSchema.parse(
  Object.assign({}, ...dimensionName.options.map((dimension) => parse(readFile(dimension)))),
);

const good = writeChat(...goodChat);
const lost = writeChat(
  line("The wheel of my suitcase BROKE on the first trip."),
  reply("Ok."),
  line("And?"),
  reply("[dismissal:Not my problem]."),
  end("walked-out", 1),
);
const grade = (entries: typeof good) => gradeAttempt({ graded, persona, rubric, entries });
const override = (entries: typeof good, levels: [CriterionName, number][]) =>
  overrideLevels({ scorecard: grade(entries), levels: new Map(levels), graded, persona, entries });

test("without a level it is the scorecard as it was; with the grader's own levels it comes to the same", () => {
  const card = grade(good);
  expect(override(good, [])).toEqual(card);
  const own = card.criteria.flatMap(({ criterion, level }): [CriterionName, number][] =>
    level === null ? [] : [[criterion, level]],
  );
  expect(override(good, own)).toEqual(card);
});

test("a level changes its dimension and the total by its weight, and nothing of what was seen", () => {
  const card = grade(good);
  const changed = override(good, [["empathy", 1]]);
  expect(scorecardSchema.parse(changed)).toEqual(changed);
  const weight = (some: typeof card.criteria) =>
    some.reduce((sum, one) => sum + (one.level === null ? 0 : one.weight), 0);
  const empathy = card.criteria.find(({ criterion }) => criterion === "empathy");
  const lostPoints =
    ((((empathy?.level ?? 0) - 1) / 4) * 100 * (empathy?.weight ?? 0)) / weight(card.criteria);
  expect(lostPoints).toBeGreaterThan(0);
  expect((card.total ?? 0) - (changed.total ?? 0)).toBeCloseTo(lostPoints, 0);
  expect(changed.dimensions.map(({ score }) => score).slice(1)).toEqual(
    card.dimensions.map(({ score }) => score).slice(1),
  );
  const words = ({ criteria }: typeof card) => criteria.map(({ level: _, ...rest }) => rest);
  expect(words(changed)).toEqual(words(card));
});

test("the outcome still holds the total, also where the grader's own levels had not reached the line", () => {
  expect(grade(lost).held).toBeNull();
  const praised = override(
    lost,
    criterionNames.map((criterion): [CriterionName, number] => [criterion, 5]),
  );
  expect(praised.held).not.toBeNull();
  expect(praised.total).toBe(praised.held?.most);
});

test("a level for what was not observed gets its weight", () => {
  const card = grade(good);
  const unseen = card.criteria.find(({ level }) => level === null);
  expect(unseen).toBeDefined();
  if (!unseen) return;
  expect(override(good, [[unseen.criterion, 1]]).total).toBeLessThan(card.total ?? 0);
});
