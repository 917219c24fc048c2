import { expect, test } from "vitest";
import type { CriterionName } from "../case/criterion-name";
import { enoughForKappa, measureAgreement, type RatedTwice } from "./measure-agreement";

const rated = (criterion: CriterionName, one: number | null, other: number | null): RatedTwice => ({
  one: new Map([[criterion, one]]),
  other: new Map([[criterion, other]]),
});

test("counts only what both observed, and tells what only one did", () => {
  const found = measureAgreement([
    rated("empathy", 2, 2),
    rated("empathy", 5, 4),
    rated("empathy", 1, 4),
    rated("empathy", null, 4),
    rated("empathy", null, null),
    rated("listening", null, 3),
  ]);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ criterion: "empathy", n: 3, oneSided: 1, same: 1 / 3, near: 2 / 3 });
});

test("stands in the order of the rubric, and says when the figures are few", () => {
  const many = Array.from({ length: enoughForKappa }, (_, at) =>
    rated("recording", (at % 5) + 1, (at % 5) + 1),
  );
  const found = measureAgreement([...many, rated("empathy", 3, 3)]);
  expect(found.map(({ criterion, kappa, isFew }) => [criterion, kappa, isFew])).toEqual([
    ["empathy", null, true],
    ["recording", 1, false],
  ]);
});
