import { expect, test } from "vitest";
import { trialCase } from "../trial/trial-case";
import { trialPersona } from "../trial/trial-persona";
import { act, line, reply, type Step, writeChat } from "../trial/write-chat";
import { buildScene } from "./build-scene";
import { countOwnWords, readAround } from "./count-own-words";

const build = (...steps: Step[]) => buildScene(trialCase, trialPersona, writeChat(...steps));
const around = (marked: string) => {
  const [turn] = build(line("It broke."), reply(marked)).turns;
  const [found] = turn?.moves ?? [];
  return turn && found ? readAround(turn, found) : null;
};

test("a move speaks of what its sentence is about", () => {
  expect(around("Hello. [action-plan:I will send a case]. Bye.")).toBe("I will send a case.");
});

test("a question whether it was understood, and a short word of feeling, lean on the sentence before", () => {
  expect(around("The wheel came off. [confirm-understanding:Is that right]?")).toBe(
    "The wheel came off. Is that right?",
  );
  expect(around("No wheel and a long way. [empathy:That wears anybody down].")).toBe(
    "No wheel and a long way. That wears anybody down.",
  );
});

test("a bare apology is for what stands beside it, on either side", () => {
  expect(around("[apology:I'm sorry]. So the wheel broke.")).toBe("I'm sorry. So the wheel broke.");
});

test("a long sentence of feeling stands for itself", () => {
  const long = "[empathy:I understand that this must be very annoying for you at such a time].";
  expect(around(`Your suitcase. ${long}`)).toBe(
    "I understand that this must be very annoying for you at such a time.",
  );
});

test("words of the issue, of the customer before, and of records that were opened belong to the case", () => {
  const count = (...before: Step[]) => {
    const scene = build(...before, reply("The wheel, the taxi rank, and Leeds."));
    const turn = scene.turns[0];
    return turn && countOwnWords(scene, turn.reply.text, turn.reply);
  };
  expect(count(line("It broke."))).toBe(1);
  expect(count(line("By the taxi rank."))).toBe(3);
  expect(count(line("It broke."), act("open-card", { section: "notes" }))).toBe(2);
});
