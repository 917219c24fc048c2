import { z } from "zod";
import { isAbuse } from "./is-abuse";
import type { Scene } from "./scene";

/** When a check has something to be seen in; where it has not, it is not observed. */
export const occasion = z.enum([
  "conduct", // the agent has written enough for their conduct to show: two replies
  "abuse", // the customer attacked the agent in person
  "incident", // something happened that has to be written down
  "escalation", // the supervisor was due, or was called
  "routed", // there was a hold or a transfer
  "knowledge", // facts of the knowledge base were tested or stated
  "uncertain", // the agent did not know, guessed, was wrong, or was tested
  "found-out", // the agent went to find something out
  "setback", // a way was barred
  "offered", // something was offered or given
]);
export type Occasion = z.infer<typeof occasion>;

/** Whether an attempt gave this occasion. */
export function hasOccasion(scene: Scene, name: Occasion): boolean {
  return occasions[name](scene);
}

const occasions: Record<Occasion, (scene: Scene) => boolean> = {
  conduct: ({ turns }) => turns.length >= 2,
  abuse: isAbused,
  incident: (scene) =>
    isAbused(scene) || scene.notices.some((notice) => notice.notice === "supervisor-joined"),
  escalation: (scene) => isEscalationDue(scene) || isSupervisorCalled(scene),
  routed: ({ actions }) =>
    actions.some((one) => one.outcome === "done" && (one.action === "hold" || one.action === "transfer")),
  knowledge: (scene) => scene.persona.tactic === "know-it-all" || hasClaims(scene) || hasMove(scene, "guess"),
  uncertain: (scene) =>
    scene.persona.tactic === "know-it-all" ||
    hasMove(scene, "guess") ||
    hasMove(scene, "find-out") ||
    hasClaims(scene),
  "found-out": (scene) => hasMove(scene, "find-out"),
  setback: (scene) => hasMove(scene, "dead-end") || scene.actions.some((one) => one.outcome === "refused"),
  offered: ({ turns, actions, graded }) =>
    turns.some((turn) => turn.reply.reading.offers.length > 0) ||
    actions.some((one) => graded.actions.some((own) => own.id === one.action && own.gives !== undefined)),
};

function isAbused({ lines, persona }: Scene): boolean {
  return persona.tactic === "abusive" || lines.some((line) => isAbuse(line, { persona, told: true }));
}

/** Abuse that goes on after a limit, or a customer who demands the supervisor at the boil: unless it was solved after all. */
function isEscalationDue({ lines, ending }: Scene): boolean {
  if (ending === "solved-content" || ending === "solved-sour") return false;
  return lines.some((line) => line.beat === "tactic-after-limit" || line.beat === "wants-supervisor");
}

function isSupervisorCalled({ actions }: Scene): boolean {
  return actions.some((one) => one.action === "call-supervisor");
}

function hasMove({ turns }: Scene, move: string): boolean {
  return turns.some((turn) => turn.reply.reading.moves.some((found) => found.move === move));
}

function hasClaims({ turns }: Scene): boolean {
  return turns.some((turn) => turn.reply.reading.stated.length > 0);
}
