import { checkAction } from "@/roleplay/attempt/check-action";
import { compilePlay } from "@/roleplay/attempt/compile-play";
import type { Persona } from "@/roleplay/script/persona";
import type { Entry } from "@/roleplay/transcript/entry";
import type { Finding } from "../content/finding";
import type { Scenario } from "../schema/scenario";

/** Entries that fit the form, but not each other or this scenario: out of the order of time, or done at another desk. */
export function findDisorder(scenario: Scenario, persona: Persona, entries: readonly Entry[]): Finding[] {
  const play = compilePlay(scenario, persona);
  return entries.flatMap((entry, index) => {
    const before = entries[index - 1];
    const strange = entry.kind === "action" ? checkAction(play, entry) : null;
    return [
      ...(before === undefined || before.at <= entry.at ? [] : [comesTooEarly(index, before.at - entry.at)]),
      ...(strange === null ? [] : [isStrange(index, strange, scenario)]),
    ];
  });
}

function comesTooEarly(index: number, by: number): Finding {
  const message = `this comes ${by / 1000} seconds before the entry above it`;
  return { path: [index], message, mend: "Put the entries in the order of their time." };
}

function isStrange(index: number, message: string, { id }: Scenario): Finding {
  const mend = `What can be done in it, and how: npm run -s play -- --actions ${id}`;
  return { path: [index, "action"], message, mend };
}
