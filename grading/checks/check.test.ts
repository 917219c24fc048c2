import { describe, expect, test } from "vitest";
import { buildScene } from "../scene/build-scene";
import { trialCase } from "../trial/trial-case";
import { trialPersona } from "../trial/trial-persona";
import { writeChat } from "../trial/write-chat";
import { type Check, check, judgeCheck } from "./check";
import { absentExamples } from "./examples/absent";
import { actionExamples } from "./examples/action";
import { countExamples } from "./examples/count";
import { endingExamples } from "./examples/ending";
import type { Example } from "./examples/example";
import { factExamples } from "./examples/fact";
import { interruptionExamples } from "./examples/interruption";
import { lengthExamples } from "./examples/length";
import { lookedUpExamples } from "./examples/looked-up";
import { misstepExamples } from "./examples/misstep";
import { offerExamples } from "./examples/offer";
import { orderExamples } from "./examples/order";
import { presentExamples } from "./examples/present";
import { promiseExamples } from "./examples/promise";
import { recapExamples } from "./examples/recap";
import { recordUseExamples } from "./examples/record-use";
import { repetitionExamples } from "./examples/repetition";
import { reportExamples } from "./examples/report";
import { routingExamples } from "./examples/routing";
import { savedReplyExamples } from "./examples/saved-reply";
import { stageExamples } from "./examples/stage";
import { takesUpExamples } from "./examples/takes-up";
import { testedExamples } from "./examples/tested";
import { timingExamples } from "./examples/timing";

const examples: Record<Check["kind"], readonly Example[]> = {
  absent: absentExamples,
  action: actionExamples,
  count: countExamples,
  ending: endingExamples,
  fact: factExamples,
  interruption: interruptionExamples,
  length: lengthExamples,
  "looked-up": lookedUpExamples,
  misstep: misstepExamples,
  offer: offerExamples,
  order: orderExamples,
  present: presentExamples,
  promise: promiseExamples,
  recap: recapExamples,
  "record-use": recordUseExamples,
  repetition: repetitionExamples,
  report: reportExamples,
  routing: routingExamples,
  "saved-reply": savedReplyExamples,
  stage: stageExamples,
  "takes-up": takesUpExamples,
  tested: testedExamples,
  timing: timingExamples,
};
const results = ["met", "not-met", "not-observed"] as const;
const cases = Object.entries(examples).flatMap(([kind, all]) =>
  all.flatMap((example, at) =>
    results.flatMap((result) => {
      const steps = example[result];
      return steps === undefined ? [] : [{ name: `${kind} ${at + 1}`, result, example, steps }];
    }),
  ),
);

describe("checks", () => {
  test.each(cases)("$name: $result", ({ example, result, steps }) => {
    const one = check.parse({ id: "one", label: "Is it as the example says?", worth: 1, ...example.check });
    const scene = buildScene(trialCase, trialPersona, writeChat(...steps));
    expect(judgeCheck(one, scene)).toMatchObject({ result });
  });

  test("no kind is without an example of each result", () => {
    const lacking = Object.entries(examples).flatMap(([kind, all]) =>
      results
        .filter((result) => !all.some((example) => example[result] !== undefined))
        .map((result) => `${kind} ${result}`),
    );
    expect(lacking).toEqual([]);
  });

  test("a kind that is not on the list, and a key that no kind knows, are refused", () => {
    const base = { id: "one", label: "Is it as the example says?", worth: 1 };
    expect(check.safeParse({ ...base, kind: "regex", pattern: "sorry" }).success).toBe(false);
    expect(check.safeParse({ ...base, kind: "absent", moves: ["curt"], patern: "x" }).success).toBe(false);
    expect(check.safeParse({ ...base, kind: "absent", moves: ["rudeness"] }).success).toBe(false);
  });
});
