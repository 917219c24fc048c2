import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { KeptHint } from "@/grading/coach/coach";
import { giveHint } from "@/grading/coach/give-hint";
import { remarkOnReplies } from "@/grading/coach/remark-on-replies";
import type { Entry } from "@/roleplay/transcript/entry";
import { loadLibrary } from "./load-library";
import { playScript } from "./play-script";
import { readScript } from "./read-script";
import type { Scenario } from "./schema/scenario";

const library = loadLibrary();
const scenarios = [...library.scenarios.values()];

function findPersona({ persona }: Scenario) {
  const found = library.personas.get(persona);
  if (found === undefined) throw new Error(`There is no persona ${persona}.`);
  return found;
}

function play(scenario: Scenario): Entry[][] {
  const folder = join("scenarios", "library", scenario.id, "trainees");
  return readdirSync(folder).map((file) => {
    const script = readScript(readFileSync(join(folder, file), "utf8"), file);
    return playScript(library, scenario, script, 3).entries;
  });
}

/** All hints that somebody gets who asks again and again before each thing that the trainee says or does. */
function askAlways(scenario: Scenario, entries: readonly Entry[]): KeptHint[] {
  const hints: KeptHint[] = [];
  for (const [place, entry] of entries.entries()) {
    if (entry.kind !== "reply" && entry.kind !== "action") continue;
    for (;;) {
      const before = entries.slice(0, place);
      const input = {
        graded: scenario,
        persona: findPersona(scenario),
        entries: before,
        at: entry.at,
        hints,
      };
      const hint = giveHint(input);
      if (hint === null) break;
      hints.push(hint);
    }
  }
  return hints;
}

describe.each(scenarios)("the coach in $id", (scenario) => {
  const chats = play(scenario);

  test("has one line for each reply, and quotes what stands in it", () => {
    for (const entries of chats) {
      const replies = entries.filter((entry) => entry.kind === "reply");
      const remarks = remarkOnReplies({ graded: scenario, persona: findPersona(scenario), entries });
      expect(remarks).toHaveLength(replies.length);
      for (const [place, { line, evidence }] of remarks.entries()) {
        expect(line).toMatch(/^[“A-Z\d][^\n{}]{15,260}[.”]$/);
        if (evidence !== null) expect(replies[place]?.text).toContain(evidence.quote);
      }
    }
  });

  test("has hints in whole sentences, and gives a better wording only as the last step", () => {
    const wordings = Object.values(scenario.better);
    for (const hint of chats.flatMap((entries) => askAlways(scenario, entries))) {
      expect(hint.text).toMatch(/^[“A-Z][^\n{}]{20,500}[.?”]$/);
      expect(hint.text).not.toMatch(/undefined|null|NaN/);
      const given = wordings.some((better) => hint.text.includes(better));
      if (given) expect([hint.topic, hint.step]).toEqual([hint.topic, hint.of]);
    }
  });

  test("tells who does nothing wrong less of harm than who is rude", () => {
    const [good, rude] = ["good", "rude"].map((name) => {
      const path = join("scenarios", "library", scenario.id, "trainees", `${name}.jsonl`);
      const { entries } = playScript(library, scenario, readScript(readFileSync(path, "utf8"), path), 3);
      const remarks = remarkOnReplies({ graded: scenario, persona: findPersona(scenario), entries });
      return remarks.filter(({ sign }) => sign === "harmed").length / remarks.length;
    });
    expect(good).toBeLessThan(rude ?? 0);
  });
});
