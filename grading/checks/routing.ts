import { z } from "zod";
import type { ActionEntry } from "@/roleplay/transcript/entry";
import { cutEvidence } from "../scene/cut-evidence";
import { findMovesInScene } from "../scene/find-moves-in-scene";
import type { Scene } from "../scene/scene";
import { checkBase } from "./check-base";
import { meet, miss, pass, type Verdict } from "./verdict";

/** Holds and transfers are explained beforehand, go to the right place, and are few and short. */
export const routingCheck = z.strictObject({
  kind: z.literal("routing"),
  ...checkBase,
  of: z.enum(["explained", "right", "few", "short"]),
});

/** Judges the holds and transfers that the desk carried out. */
export function judgeRouting({ of }: z.infer<typeof routingCheck>, scene: Scene): Verdict {
  const done = scene.actions.filter(
    (one) => one.outcome === "done" && (one.action === "hold" || one.action === "transfer"),
  );
  if (done.length === 0) return pass("There was neither a hold nor a transfer.");
  const transfers = done.filter((one) => one.action === "transfer");
  switch (of) {
    case "explained":
      return report(
        scene,
        done.filter((one) => !isExplained(scene, one)),
        "Looked for a hold or transfer without a word why, found none.",
        "The customer was put on hold or passed on without a word why.",
      );
    case "right":
      if (transfers.length === 0) return pass("Nobody was passed on.");
      return report(
        scene,
        transfers.filter((one) => !isRight(scene, one)),
        "Looked for a transfer to the wrong people, found none.",
        "The customer was passed to people who cannot move this case on.",
      );
    case "few":
      return report(
        scene,
        transfers.length > 1 ? transfers.slice(1) : done.slice(2),
        "Looked for more holding and passing on than needed, found none.",
        "The customer was held or passed on again and again.",
      );
    case "short":
      return report(
        scene,
        done.filter((one) => isLong(scene, one)),
        "Looked for a hold longer than this customer bears, found none.",
        "A hold was longer than this customer bears.",
      );
  }
}

function report(scene: Scene, wrong: readonly ActionEntry[], good: string, bad: string): Verdict {
  const [first] = wrong;
  if (first === undefined) return meet(good);
  const turn =
    scene.turns.findLast((one) => one.reply.sequence < first.sequence)?.reply.sequence ?? first.sequence;
  return miss(
    bad,
    turn,
    wrong.filter((one) => one.result !== "").map((one) => cutEvidence(one)),
  );
}

/** Explained is a hold or transfer with a reason, or with words about it in the reply just before. */
function isExplained(scene: Scene, action: ActionEntry): boolean {
  if (String(action.fields.reason ?? "").trim() !== "") return true;
  const before = scene.turns.findLast((turn) => turn.reply.sequence < action.sequence);
  const said = findMovesInScene(scene, ["handover", "timeline", "find-out", "escalation", "action-plan"]);
  return said.some(({ turn }) => turn === before);
}

function isRight({ graded }: Scene, action: ActionEntry): boolean {
  return graded.departments.some((one) => one.right && one.id === action.fields.department);
}

function isLong(scene: Scene, action: ActionEntry): boolean {
  if (action.action !== "hold") return false;
  const ended = scene.entries.find(
    (entry) =>
      entry.sequence > action.sequence &&
      (entry.kind === "reply" || (entry.kind === "action" && entry.action === "resume")),
  );
  const end = ended?.at ?? scene.entries.at(-1)?.at ?? action.at;
  return end - action.at > scene.persona.patience.holdSeconds * 1000;
}
