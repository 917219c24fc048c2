import { describe, expect, test } from "vitest";
import { buildScene } from "../../scene/build-scene";
import { trialCase } from "../../trial/trial-case";
import { trialPersona } from "../../trial/trial-persona";
import { type Step, writeChat } from "../../trial/write-chat";
import { takeMoment } from "../reply-moment";
import { harmExamples } from "./examples/harm-examples";
import { helpExamples } from "./examples/help-examples";
import type { Found } from "./rule";
import { rules } from "./rules";

const ruleExamples = { ...harmExamples, ...helpExamples };

function find(id: string, steps: readonly Step[]): Found | null {
  const scene = buildScene(trialCase, trialPersona, writeChat(...steps));
  const turn = scene.turns.at(-1);
  const rule = rules.find((one) => one.id === id);
  if (turn === undefined || rule === undefined) throw new Error(`The example of ${id} has no reply.`);
  return rule.find(takeMoment(scene, turn)) ?? null;
}

const cases = Object.entries(ruleExamples).flatMap(([id, { fits, misses }]) => [
  ...fits.map((steps) => ({ id, speaks: "speaks", steps })),
  ...misses.map((steps) => ({ id, speaks: "is silent", steps })),
]);

describe("the rules of the coach", () => {
  test.each(cases)("$id $speaks", ({ id, speaks, steps }) => {
    const found = find(id, steps);
    expect(found !== null).toBe(speaks === "speaks");
    if (found === null) return;
    // One line: no break, short enough to be read in passing, and a whole sentence.
    expect(found.line).toMatch(/^[“A-Z\d][^\n]{20,220}[.”]$/);
  });

  test("every rule has a name of its own, and examples that it must and must not speak of", () => {
    expect(Object.keys(ruleExamples).sort()).toEqual(rules.map(({ id }) => id).sort());
    const lacking = rules.filter(
      ({ id }) =>
        ruleExamples[id]?.fits.length === 0 ||
        (id !== "nothing-to-hold" && ruleExamples[id]?.misses.length === 0),
    );
    expect(lacking).toEqual([]);
  });
});
