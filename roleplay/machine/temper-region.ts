import type { Temper } from "../script/condition";
import type { Cast } from "./cast";
import type { Context } from "./context";
import type { PlaySetup } from "./prepare-setup";

/** The temper, from calm to boiling. What it takes to rise is more than what it takes to stay: a mood has inertia. */
export function makeTemperRegion(cast: Cast, play: PlaySetup) {
  const { tense, heated, boiling } = cast.persona.temper;
  const above =
    (limit: number) =>
    ({ context }: { context: Context }) =>
      context.tension >= limit;
  const below =
    (limit: number) =>
    ({ context }: { context: Context }) =>
      context.tension < limit;
  const become = (temper: Temper) => play.assign({ temper });
  return play.createStateConfig({
    initial: "calm",
    states: {
      calm: { entry: become("calm"), always: { guard: above(tense.up), target: "tense" } },
      tense: {
        entry: become("tense"),
        always: [
          { guard: above(heated.up), target: "heated" },
          { guard: below(tense.down), target: "calm" },
        ],
      },
      heated: {
        entry: become("heated"),
        always: [
          { guard: above(boiling.up), target: "boiling" },
          { guard: below(heated.down), target: "tense" },
        ],
      },
      boiling: { entry: become("boiling"), always: { guard: below(boiling.down), target: "heated" } },
    },
  });
}
