import { expect, test } from "vitest";
import { trialCase } from "../trial/trial-case";
import { trialPersona } from "../trial/trial-persona";
import { line, reply, type Step, writeChat } from "../trial/write-chat";
import { buildScene } from "./build-scene";

const list = (...steps: Step[]) =>
  buildScene(trialCase, trialPersona, writeChat(...steps))
    .turns.at(-1)
    ?.moves.map((found) => found.move);
const limit = reply("[boundary:Please keep this civil].");

test("a limit is one only after abuse", () => {
  expect(list(line("It broke."), limit)).toEqual([]);
  expect(list(line("You fool.", { beat: "tactic-attack" }), limit)).toEqual(["boundary"]);
});

test("a limit stands where a transcript does not tell what the lines were", () => {
  const entries = writeChat(line("You fool.", { beat: "outside" }), limit);
  const scene = buildScene(trialCase, trialPersona, entries, ["mood"]);
  expect(scene.turns[0]?.moves.map((found) => found.move)).toEqual(["boundary"]);
});

test("a term that the customer used first is no jargon to them", () => {
  expect(list(line("The XR7 gave way."), reply("[jargon:XR7] hinges do."))).toEqual([]);
  expect(list(line("It gave way."), reply("[jargon:XR7] hinges do."))).toEqual(["jargon"]);
});

test("what is more likely wrong than right earns nothing, and a doubtful accusation costs nothing", () => {
  const sure = (marked: string, confidence: number): Step => {
    const step = reply(marked);
    return (place) => {
      const entry = step(place);
      if (entry.kind !== "reply") return entry;
      const moves = entry.reading.moves.map((found) => ({ ...found, confidence }));
      return { ...entry, reading: { ...entry.reading, moves } };
    };
  };
  expect(list(sure("[empathy:A long way].", 49))).toEqual([]);
  expect(list(sure("[empathy:A long way].", 50))).toEqual(["empathy"]);
  expect(list(sure("[retaliation:Then].", 74))).toEqual([]);
  expect(list(sure("[retaliation:Then].", 75))).toEqual(["retaliation"]);
});
