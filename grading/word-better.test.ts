import { expect, test } from "vitest";
import { check as checkSchema, judgeCheck } from "./checks/check";
import { buildScene } from "./scene/build-scene";
import { stretch } from "./trial/stretch";
import { trialCase } from "./trial/trial-case";
import { trialPersona } from "./trial/trial-persona";
import { line, reply, type Step, writeChat } from "./trial/write-chat";
import { wordBetter } from "./word-better";

function word(
  kind: { kind: string; of?: string },
  graded: typeof trialCase,
  ...steps: readonly Step[]
): string {
  const check = checkSchema.parse({ id: "one", label: "Is it as it should be?", worth: 1, ...kind });
  const scene = buildScene(graded, trialPersona, writeChat(...steps));
  return wordBetter("product-knowledge", { check, verdict: judgeCheck(check, scene) }, scene);
}
const years = "The warranty is two years.";
const wrong = reply(years, {
  reading: { stated: [{ claim: "warranty-length", right: false, ...stretch(years, years) }] },
});

test("a fact that was stated wrongly is put right", () => {
  expect(word({ kind: "fact", of: "left-wrong" }, trialCase, line("So?"), wrong, reply("Right."))).toBe(
    "The warranty of a case is ten years.",
  );
});

test("a fact that was asked for though it was known is kept", () => {
  const text = "Your order number?";
  const asks = reply(text, { reading: { asked: [{ fact: "order-number", ...stretch(text, text) }] } });
  expect(word({ kind: "fact", of: "asked-though-shown" }, trialCase, line("So?"), asks)).toBe(
    "I have the order number in front of me, Ms Tierney, so there is no need to give it again.",
  );
});

test("what the customer tested is answered with the fact", () => {
  const said = [["Well?"]];
  const trap = {
    claim: "warranty-length",
    ask: said,
    right: said,
    wrong: said,
    evaded: said,
    deferred: said,
  };
  const tactic = {
    tactic: "know-it-all" as const,
    traps: [trap, trap, trap],
    conceding: said,
    lecture: said,
  };
  const chat = [
    line("How long is it?", { beat: "trap-1" }),
    reply("A moment."),
    line("No.", { beat: "trap-1-evaded" }),
  ];
  expect(word({ kind: "tested" }, { ...trialCase, tactic }, ...chat)).toBe(
    "The warranty of a case is ten years.",
  );
});

test("elsewhere the scenario's own wording stands, with its slots filled", () => {
  const graded = {
    ...trialCase,
    better: { ...trialCase.better, "product-knowledge": "{name}, about {issue}." },
  };
  expect(word({ kind: "repetition" }, graded, line("So?"), reply("One."), reply("Two."))).toBe(
    "Ms Tierney, about the suitcase that lost a wheel on its first trip.",
  );
});
