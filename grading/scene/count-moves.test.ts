import { expect, test } from "vitest";
import { trialCase } from "../trial/trial-case";
import { trialPersona } from "../trial/trial-persona";
import { line, reply, type Step, writeChat } from "../trial/write-chat";
import { buildScene } from "./build-scene";

const count = (...steps: Step[]) =>
  buildScene(trialCase, trialPersona, writeChat(...steps))
    .turns.at(-1)
    ?.moves.map((found) => found.move);

const stuffed =
  "[empathy:a] [apology:b] [paraphrase:c] [open-question:d] [ownership:e] [action-plan:f] [reassurance:g] [curt:h]";

test("a reply that repeats an earlier one helps no further, and harms as before", () => {
  expect(count(reply("[apology:Sorry]. [curt:Wait].", { reading: { repeats: true } }))).toEqual(["curt"]);
});

test("seven kinds of help with no word of the case could be sent to anybody", () => {
  expect(count(reply(stuffed))).toEqual(["curt"]);
});

test("the same help about this very case counts", () => {
  expect(
    count(line("By the taxi rank."), reply(`${stuffed} The suitcase lost its wheel by the taxi rank.`)),
  ).toHaveLength(8);
});
