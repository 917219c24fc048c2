import { expect, test } from "vitest";
import { readChoices, writeChoice } from "./choices";

test("who has chosen nothing has both", () => {
  expect(readChoices("")).toEqual({ coach: true, mood: true });
  expect(readChoices("composure_guest=abc; theme=dark")).toEqual({ coach: true, mood: true });
});

test("each choice is remembered by itself, and can be taken back", () => {
  const [off] = writeChoice("mood", false).split(";");
  expect(readChoices(`composure_guest=abc; ${off}`)).toEqual({ coach: true, mood: false });
  const [on] = writeChoice("mood", true).split(";");
  expect(readChoices(`${on}; composure_coach=off`)).toEqual({ coach: false, mood: true });
});

test("what is no choice of ours changes nothing", () => {
  expect(readChoices("composure_mood=offer; xcomposure_coach=off")).toEqual({ coach: true, mood: true });
});
