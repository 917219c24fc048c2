import { z } from "zod";
import type { Condition } from "@/roleplay/script/condition";
import type { ActionEntry } from "@/roleplay/transcript/entry";
import { cutEvidence } from "../scene/cut-evidence";
import { findMovesInScene } from "../scene/find-moves-in-scene";
import { findTurn } from "../scene/find-turn";
import { nameMoves } from "../scene/name-moves";
import type { Scene } from "../scene/scene";
import { checkBase, moves } from "./check-base";
import { meet, miss, pass, type Verdict } from "./verdict";

/** Something is done at the desk: any of the scenario's own actions, one that resolves the case, a call, a log entry. */
export const actionCheck = z.strictObject({
  kind: z.literal("action"),
  ...checkBase,
  of: z.enum(["own", "resolving", "call-supervisor", "supervisor-accepted", "log-incident"]),
  after: moves.optional().describe("only counts once one of these moves was made"),
  told: moves
    .optional()
    .describe("only counts where one of these moves follows, in the same breath or later"),
  words: z.int().min(1).max(60).optional().describe("log entries: at least so many words"),
});

const names = {
  own: "an action of this case",
  resolving: "an action that resolves this case",
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
  if (check.after !== undefined && !comesAfter(scene, first, check.after)) {
    return miss(`There was ${name} before ${nameMoves(check.after)}.`, null, [cutEvidence(first)]);
  }
  if (check.told !== undefined && !isTold(scene, first, check.told)) {
    return miss(
      `There was ${name}, and no reply after it holds ${nameMoves(check.told)}.`,
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
  const { graded } = scene;
  if (of === "call-supervisor" || of === "log-incident") return action.action === of;
  if (of === "supervisor-accepted") return action.action === "call-supervisor" && !isDeclined(action, scene);
  const right =
    action.action === "transfer" &&
    graded.departments.some((one) => one.right && one.id === action.fields.department);
  if (of === "own") return right || graded.actions.some((one) => one.id === action.action);
  const wanted = [...graded.resolution.full, ...(graded.resolution.part ?? [])].flatMap(
    (condition: Condition) => condition.done ?? [],
  );
  return wanted.includes(action.action) || (right && wanted.includes(`transfer-${action.fields.department}`));
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
