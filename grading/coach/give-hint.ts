import type { Persona } from "@/roleplay/script/persona";
import type { Entry } from "@/roleplay/transcript/entry";
import type { GradedCase } from "../case/graded-case";
import type { KeptHint } from "./coach";
import { readCase } from "./topics/case-so-far";
import { listTopics } from "./topics/list-topics";

/**
 * The next hint for the next reply, made of this scenario's own facts and of how far the case is. `at` is the present
 * moment in ms since the start of the attempt, `hints` are those that were given before. A ladder is climbed to its end
 * before another begins; null: there is no further step before the agent has said or done something.
 */
export function giveHint(input: {
  graded: GradedCase;
  persona: Persona;
  entries: readonly Entry[];
  at: number;
  hints: readonly KeptHint[];
}): KeptHint | null {
  const { entries, hints } = input;
  const acted = entries.findLast(({ kind }) => kind === "reply" || kind === "action")?.sequence ?? -1;
  const isNew = (hint: KeptHint) => hint.entry > acted;
  const open = listTopics(readCase(input));
  const begun = open.find(({ id }) => hints.some((hint) => hint.topic === id && isNew(hint)));
  const used = (topic: string) => hints.filter((hint) => hint.topic === topic).length;
  const topic = begun ?? open.find(({ id, steps }) => used(id) < steps.length);
  const step = topic === undefined ? 0 : used(topic.id) + 1;
  const text = topic?.steps[step - 1];
  if (topic === undefined || text === undefined) return null;
  const entry = (entries.at(-1)?.sequence ?? -1) + 1;
  return { entry, topic: topic.id, step, of: topic.steps.length, text };
}
