import { z } from "zod";
import type { ActionEntry } from "@/roleplay/transcript/entry";
import { cutEvidence } from "../scene/cut-evidence";
import { findMovesInScene } from "../scene/find-moves-in-scene";
import { findTurn } from "../scene/find-turn";
import { nameMoves } from "../scene/name-moves";
import type { Scene } from "../scene/scene";
import { isHelp } from "../scene/sort-deed";
import { checkBase, moves } from "./check-base";
import { meet, miss, pass, type Verdict } from "./verdict";

/** Something is done at the desk: an own action of the case, one that helps or resolves it, one beyond that, a call, a log entry. */
export const actionCheck = z.strictObject({
  kind: z.literal("action"),
  ...checkBase,
  of: z.enum([
    "own",
    "helping",
    "resolving",
    "further",
    "call-supervisor",
    "supervisor-accepted",
    "log-incident",
  ]),
  after: moves.optional().describe("only counts once one of these moves was made"),
  orAsked: z
    .boolean()
    .optional()
    .describe("the customer's own call for the supervisor stands in for `after`"),
  told: moves
    .optional()
    .describe("only counts where one of these moves follows, in the same breath or later"),
  words: z.int().min(1).max(60).optional().describe("log entries: at least so many words"),
});

const names = {
  own: "an action of this case",
  helping: "an action that helps this customer",
  resolving: "an action that resolves this case",
  further: "an action that helps beyond what was asked for",
  "call-supervisor": "a call for the supervisor",
  "supervisor-accepted": "a call that the supervisor took up",
  "log-incident": "an entry in the incident log",
};

/** Judges what was really done; an action that the desk refused does not count. */
export function judgeAction(check: z.infer<typeof actionCheck>, scene: Scene): Verdict {
  const fitting = scene.actions.filter(
    (one) => one.outcome === "done" && isOfKind(check.of, one, scene) && isLongEnough(one, check.words),
  );
  const name =
    check.words === undefined ? names[check.of] : `${names[check.of]} of at least ${check.words} words`;
  const [first] = fitting;
  if (first === undefined) {
    if (check.told !== undefined) return pass("Nothing was done at the desk that could have been told.");
    return miss(`Looked for ${name} at the desk, found none.`, findTurn(scene, "late"));
  }
  const asked = check.orAsked === true && isAskedFor(scene, first);
  if (check.after !== undefined && !asked && !comesAfter(scene, first, check.after)) {
    return miss(`There was ${name} before ${nameMoves(check.after)}.`, null, [cutEvidence(first)]);
  }
  if (check.told !== undefined && !isTold(scene, first, check.told)) {
    return miss(
      `Looked for ${nameMoves(check.told)} in the replies after ${name}, found none.`,
      findNext(scene, first),
      [],
    );
  }
  return meet(
    `Looked for ${name} at the desk, and it was done.`,
    fitting.filter((one) => one.result !== "").map((one) => cutEvidence(one)),
  );
}

function isOfKind(of: keyof typeof names, action: ActionEntry, scene: Scene): boolean {
  const { graded, deeds } = scene;
  if (of === "call-supervisor" || of === "log-incident") return action.action === of;
  if (of === "supervisor-accepted") return action.action === "call-supervisor" && !isDeclined(action, scene);
  if (of === "helping") return isHelp(scene, action);
  if (of === "own") return isHelp(scene, action) || graded.actions.some((one) => one.id === action.action);
  return deeds.get(action.sequence) === (of === "resolving" ? "remedy" : "further");
}

/** Called too early: the supervisor's next word is that they leave it with the agent. */
function isDeclined(action: ActionEntry, { notices }: Scene): boolean {
  const next = notices.find(
    (notice) => notice.sequence > action.sequence && notice.notice.startsWith("supervisor"),
  );
  return next?.notice === "supervisor-declined";
}

function isLongEnough({ fields }: ActionEntry, words: number | undefined): boolean {
  return (
    words === undefined ||
    String(fields.text ?? "")
      .trim()
      .split(/\s+/).length >= words
  );
}

/** The customer has demanded the supervisor themselves, at the boil. */
function isAskedFor({ lines }: Scene, action: ActionEntry): boolean {
  return lines.some((line) => line.beat === "wants-supervisor" && line.sequence < action.sequence);
}

function comesAfter(
  scene: Scene,
  action: ActionEntry,
  wanted: NonNullable<z.infer<typeof actionCheck>["after"]>,
): boolean {
  return findMovesInScene(scene, wanted).some(({ turn }) => turn.reply.sequence < action.sequence);
}

function isTold(
  scene: Scene,
  action: ActionEntry,
  wanted: NonNullable<z.infer<typeof actionCheck>["told"]>,
): boolean {
  // Many tell it in the very reply before they press the button.
  const from = scene.turns.findLast((turn) => turn.reply.sequence < action.sequence)?.reply.sequence ?? -1;
  return findMovesInScene(scene, wanted).some(({ turn }) => turn.reply.sequence >= from);
}

function findNext(scene: Scene, action: ActionEntry): number | null {
  return (
    scene.turns.find((turn) => turn.reply.sequence > action.sequence)?.reply.sequence ??
    findTurn(scene, "late")
  );
}
