import type { Persona } from "@/roleplay/script/persona";
import type { Entry } from "@/roleplay/transcript/entry";
import type { GradedCase } from "../case/graded-case";
import { buildScene } from "../scene/build-scene";
import { cutEvidence } from "../scene/cut-evidence";
import type { Turn } from "../scene/scene";
import type { Remark } from "./coach";
import { type ReplyMoment, takeMoment } from "./reply-moment";
import type { Found, Rule } from "./rules/rule";
import { rules } from "./rules/rules";

/**
 * The coach's remark on each reply from the entry `since` on: one sign, and one line about what mattered most at that
 * moment to this customer. Pure; what came after a reply does not change the remark on it. Moves that the reader is
 * unsure of count for nothing.
 */
export function remarkOnReplies(input: {
  graded: GradedCase;
  persona: Persona;
  entries: readonly Entry[];
  since?: number;
}): Remark[] {
  const { graded, persona, entries, since = 0 } = input;
  const scene = buildScene(graded, persona, entries);
  const turns = scene.turns.filter(({ reply }) => reply.sequence >= since);
  return turns.flatMap((turn) => remark(takeMoment(scene, turn), turn));
}

function remark(moment: ReplyMoment, { reply }: Turn): Remark[] {
  const found = rules.flatMap((rule) => weigh(rule, moment) ?? []);
  const small = found.filter(({ rule }) => rule.sign === "neither");
  // What has been said too often to move anything is left to those that say so.
  const said = found.filter(({ rule, weight }) => rule.sign !== "neither" && weight >= leastFelt);
  const [most] = (said.length > 0 ? said : small).toSorted((a, b) => b.weight - a.weight);
  if (most === undefined) return [];
  const { line, stretch } = most.found;
  const evidence = stretch === null ? null : cutEvidence(reply, stretch);
  return [{ entry: reply.sequence, sign: most.rule.sign, line, evidence }];
}

/** Under this a help is worth too little to call it one. */
const leastFelt = 1.5;

function weigh(rule: Rule, moment: ReplyMoment): { rule: Rule; found: Found; weight: number } | null {
  const found = rule.find(moment);
  if (!found) return null;
  const { graded, persona } = moment.scene;
  const criterion = graded.weights[rule.criterion] ?? persona.weights[rule.criterion] ?? 1;
  const sure = (found.stretch?.confidence ?? 100) / 100;
  return { rule, found, weight: rule.weight * (found.weigh ?? 1) * (0.5 + criterion / 2) * sure };
}
