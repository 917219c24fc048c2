import { z } from "zod";
import { endingNames } from "@/roleplay/script/ending";
import { cutEvidence } from "../scene/cut-evidence";
import { findTurn } from "../scene/find-turn";
import type { Scene } from "../scene/scene";
import { checkBase } from "./check-base";
import { meet, miss, pass, type Verdict } from "./verdict";

/** The chat came to one of these ends. */
export const endingCheck = z.strictObject({
  kind: z.literal("ending"),
  ...checkBase,
  in: z.array(z.enum(endingNames)).min(1),
});

const told: Record<(typeof endingNames)[number], string> = {
  "solved-content": "solved, and the customer content",
  "solved-sour": "solved, and the customer sour",
  appeased: "with the customer appeased, and not all of it solved",
  "handed-over": "with the supervisor taking over",
  "walked-out": "with the customer walking out",
  "timed-out": "with the customer leaving after a long silence",
  "ended-by-agent": "by the agent, with nothing solved",
};

/** Judges the end; one that the participant stopped, or that has not come, shows nothing. */
export function judgeEnding(check: z.infer<typeof endingCheck>, scene: Scene): Verdict {
  const { ending } = scene;
  if (ending === null || ending === undefined || ending === "stopped")
    return pass("The chat was not brought to its end.");
  const reason = `The chat ended ${told[ending]}.`;
  const last = scene.lines.at(-1) ?? scene.notices.at(-1);
  const evidence = last === undefined ? [] : [cutEvidence(last)];
  if (check.in.includes(ending)) return meet(reason, evidence);
  // The customer's last word shows it; what led there was lost with the agent's.
  return { ...miss(reason, null, evidence), turn: findTurn(scene, "late") };
}
