import { expect, test } from "vitest";
import { trialCase } from "../trial/trial-case";
import { trialPersona } from "../trial/trial-persona";
import { act, end, line, reply, type Step, writeChat } from "../trial/write-chat";
import { buildScene } from "./build-scene";

const wait = (...steps: Step[]) =>
  buildScene(trialCase, trialPersona, writeChat(...steps)).waits.map((one) => one.milliseconds / 1000);

test("a wait runs from the customer's last line to the reply", () => {
  expect(wait(line("It broke."), line("On the first trip."), reply("Hello.", { after: 30 }))).toEqual([30]);
});

test("a nudge does not start the wait anew", () => {
  expect(wait(line("It broke."), line("Hello?", { beat: "nudge", after: 60 }), reply("Here."))).toEqual([80]);
});

test("a hold and an absence do not count", () => {
  expect(
    wait(
      line("So?"),
      act("hold", {}, { after: 5 }),
      act("resume", {}, { after: 60 }),
      reply("Back.", { after: 5 }),
    ),
  ).toEqual([10]);
});

test("a second reply in a row answers no wait", () => {
  expect(wait(line("So?"), reply("Here."), reply("And more."))).toEqual([20]);
});

test("a chat that timed out ends with a wait that nobody ended", () => {
  expect(wait(line("So?"), reply("Here."), line("And?"), end("timed-out", 1, { after: 300 }))).toEqual([
    20, 300,
  ]);
});
