import { expect, test } from "vitest";
import { check } from "./checks/check";
import { meet, miss, pass } from "./checks/verdict";
import { setLevel } from "./set-level";

const verdicts = { met: meet("Found."), missed: miss("Not found.", 0), unseen: pass("No occasion.") };
const judged = (result: keyof typeof verdicts, worth: number, cap?: number) => ({
  check: check.parse({
    kind: "absent",
    id: "one",
    label: "Is it as it should be?",
    worth,
    moves: ["curt"],
    ...(cap === undefined ? {} : { cap }),
  }),
  verdict: verdicts[result],
});

test.each([
  [9, 1, 5],
  [7, 3, 4],
  [4, 6, 3],
  [2, 8, 2],
  [1, 9, 1],
])("%d of worth met and %d not met is level %d", (met, missed, level) => {
  expect(setLevel([judged("met", met), judged("missed", missed)])).toMatchObject({ level, heldBy: null });
});

test("what was not observed bears nothing, and nothing observed has no level", () => {
  expect(setLevel([judged("met", 1), judged("unseen", 9)])).toMatchObject({ level: 5 });
  expect(setLevel([judged("unseen", 9)])).toBeNull();
});

test("the tightest cap that is not met holds the level, and a cap above it does not", () => {
  expect(setLevel([judged("met", 10), judged("missed", 1, 3), judged("missed", 1, 2)])).toMatchObject({
    level: 2,
    heldBy: { check: { cap: 2 } },
  });
  expect(setLevel([judged("met", 1), judged("missed", 9, 3)])).toMatchObject({ level: 1, heldBy: null });
});
