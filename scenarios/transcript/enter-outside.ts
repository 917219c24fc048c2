import { readInCase } from "@/grading/reader/read-in-case";
import type { Untold } from "@/grading/scene/untold";
import { fillFields } from "@/roleplay/attempt/fill-fields";
import type { Persona } from "@/roleplay/script/persona";
import type { Entry, Mood } from "@/roleplay/transcript/entry";
import { listContext } from "../play-script";
import type { Scenario } from "../schema/scenario";
import type { OutsideEntry } from "./outside-entry";

/** A transcript ready to be graded, and what it leaves untold. */
export type Transcript = { entries: Entry[]; untold: Untold[] };

/** Stands where an entry needs a mood. It is told of as untold, and so never graded nor shown. */
const untoldMood: Mood = { tension: 0, temper: "calm", pulls: [] };

/**
 * A transcript in the small form as entries: replies are read in the scenario as at the desk. What the form cannot
 * tell comes as `untold`. The sequence of an entry is its place in the list, from 0.
 */
export function enterOutside(
  scenario: Scenario,
  persona: Persona,
  transcript: readonly OutsideEntry[],
): Transcript {
  const entries = transcript.reduce<Entry[]>((before, one) => {
    before.push(enter(scenario, persona, one, before));
    return before;
  }, []);
  return { entries, untold: listUntold(persona, entries) };
}

function enter(scenario: Scenario, persona: Persona, one: OutsideEntry, before: readonly Entry[]): Entry {
  const sequence = before.length;
  const at = Math.round(one.seconds * 1000);
  const common = { sequence, at, mood: untoldMood };
  const id = `entry-${sequence}`;
  if ("ending" in one) {
    const { ending, stars } = one;
    const notice = ending === "stopped" ? "stopped" : "ended";
    return { kind: "notice", ...common, notice, text: "", ending, ...(stars === undefined ? {} : { stars }) };
  }
  if ("action" in one) {
    const { action, fields, outcome, result = sayResult(scenario, one) } = one;
    return { kind: "action", ...common, id, action, fields, outcome, result };
  }
  const { text } = one;
  if (one.who === "customer")
    return { kind: "line", ...common, text, beat: isNudge(persona, before, at) ? "nudge" : "outside" };
  const reading = readInCase(scenario, { reply: text, ...listContext(before) });
  return { kind: "reply", ...common, id, text, reading, interrupted: false, stage: "unheard" };
}

type OutsideAction = Extract<OutsideEntry, { action: string }>;

/** What this scenario's desk answers to one of its own actions. */
function sayResult({ actions }: Scenario, { action, fields, outcome }: OutsideAction): string {
  const own = actions.find(({ id }) => id === action);
  if (outcome === "refused") return own?.refused ?? "";
  return fillFields(own?.result ?? "", fields);
}

/** A line that comes when this persona would have nudged, still without a word from the agent: the wait goes on through it. */
function isNudge({ patience }: Persona, before: readonly Entry[], at: number): boolean {
  const last = before.findLast(({ kind }) => kind === "line" || kind === "reply");
  return last?.kind === "line" && at - last.at >= patience.nudgeSeconds * 1000;
}

function listUntold({ tactic }: Persona, entries: readonly Entry[]): Untold[] {
  const last = entries.at(-1);
  const ending = last?.kind === "notice" ? last.ending : undefined;
  const acts = entries.some(({ kind }) => kind === "action");
  return [
    "mood",
    "interruptions",
    "stage",
    ...(tactic === "know-it-all" ? (["tests"] as const) : []),
    ...(acts ? [] : (["desk"] as const)),
    ...(ending === "handed-over" ? [] : (["supervisor"] as const)),
    ...(ending === undefined ? (["ending"] as const) : []),
  ];
}
