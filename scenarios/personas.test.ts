import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Cast } from "@/roleplay/machine/cast";
import { openContext } from "@/roleplay/machine/context";
import { feelCauses } from "@/roleplay/machine/feel-causes";
import { type CauseName, causeName } from "@/roleplay/script/cause";
import type { Persona } from "@/roleplay/script/persona";
import { readLibrary } from "./read-library";
import { readScenario } from "./read-scenario";

const { personas } = readLibrary(undefined, []).library;
const script = readValid();
const all = [...personas.values()].map((persona) => ({ name: persona.id, persona }));

// Each row is one reply; a customer's reserve (what their tactic leaves of a kindness) is taken at its usual.
const reserve = 0.85;
const good: CauseName[][] = [
  ["empathy", "apology", "open-question"],
  ["recap", "ownership"],
  ["empathy", "open-question"],
  ["right-fact", "explanation", "positive-language"],
  ["plan", "promise"],
  ["done-reported", "right-fact"],
  ["plan", "right-fact"],
  ["done-reported", "promise-kept"],
  ["prevention", "thanks"],
  ["recap"],
];
const decent: CauseName[][] = [
  ["greeting", "apology"],
  ["asks-what-card-shows"],
  ["empathy", "long-reply"],
  ["plan", "promise"],
  ["right-fact", "canned"],
  ["done-reported"],
];
const stock: CauseName[][] = [
  ["canned", "greeting"],
  ["canned", "thanks"],
  ["canned", "reassurance"],
  ["canned", "same-question"],
];
const rude: CauseName[][] = [
  ["curt", "asks-what-card-shows"],
  ["dismissal", "curt"],
  ["blame", "curt"],
  ["condescension"],
  ["insult"],
  ["justification", "curt"],
];

describe.each(all)("the $name customer", ({ persona }) => {
  it("has a number for every cause", () => {
    expect(Object.keys(persona.tension).sort()).toEqual([...causeName.options].sort());
  });

  it("is content with a good agent", () => {
    expect(tensions(persona, good).at(-1)).toBeLessThan(persona.temper.contentBelow);
  });

  it("is eased, and not content, with a decent one", () => {
    const tension = tensions(persona, decent).at(-1);
    expect(tension).toBeLessThan(persona.temper.start);
    expect(tension).toBeGreaterThan(persona.temper.contentBelow);
  });

  it("is never eased by stock phrases", () => {
    for (const tension of tensions(persona, stock))
      expect(tension).toBeGreaterThanOrEqual(persona.temper.start);
  });

  it("leaves a rude agent after four to six replies", () => {
    const left = tensions(persona, rude).findIndex((tension) => tension >= persona.temper.leavesAt) + 1;
    expect(left).toBeGreaterThanOrEqual(4);
    expect(left).toBeLessThanOrEqual(6);
  });

  it("bears silence for two and a half to four minutes", () => {
    const { nudgeSeconds, nudgeAgainSeconds, leaveSeconds } = persona.patience;
    const whole = nudgeSeconds + nudgeAgainSeconds + leaveSeconds;
    expect(whole).toBeGreaterThanOrEqual(150);
    expect(whole).toBeLessThanOrEqual(240);
  });
});

function tensions(persona: Persona, replies: readonly CauseName[][]): number[] {
  const cast: Cast = { script, persona };
  let context = { ...openContext(cast, 1), relief: reserve };
  return replies.map((causes) => {
    context = { ...feelCauses(cast, context, causes), relief: reserve };
    return context.tension;
  });
}

function readValid(): Cast["script"] {
  const folder = "scenarios/linker/fixtures/valid";
  const sources = ["scenario.yaml", "desk.yaml", "lines.yaml"].map((file) => ({
    file,
    text: readFileSync(`${folder}/${file}`, "utf8"),
  }));
  const { scenario } = readScenario(sources, personas);
  if (!scenario) throw new Error("The valid fixture is not valid.");
  return { ...scenario, tension: {} };
}
