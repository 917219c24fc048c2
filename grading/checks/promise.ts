import { z } from "zod";
import { cutEvidence } from "../scene/cut-evidence";
import { findMovesInScene } from "../scene/find-moves-in-scene";
import { findTurn } from "../scene/find-turn";
import type { Scene, Turn } from "../scene/scene";
import { isHelp } from "../scene/sort-deed";
import type { Evidence } from "../scorecard";
import { checkBase } from "./check-base";
import { meet, miss, pass, type Verdict } from "./verdict";

/** A time is given; and it is kept by the clock of the chat, or there is word before it passes. */
export const promiseCheck = z.strictObject({
  kind: z.literal("promise"),
  ...checkBase,
  of: z.enum(["given", "backed", "kept", "never-broken"]),
  late: z.number().min(1).max(5).default(1.1).describe("kept: times the promised span that is still borne"),
});

type Promised = { turn: Turn; due: number; evidence: Evidence };

/** Judges times by the clock: those that pass after the chat's end cannot be seen. */
export function judgePromise(check: z.infer<typeof promiseCheck>, scene: Scene): Verdict {
  const given = scene.turns.flatMap((turn) =>
    turn.reply.reading.promises.map((promise) => cutEvidence(turn.reply, promise)),
  );
  if (check.of === "given") {
    if (given.length > 0) return meet("A time is given for what comes next.", given);
    return miss(
      `Looked for a time given for a step or a result in ${scene.turns.length} replies, found none.`,
      findTurn(scene, "early"),
    );
  }
  if (check.of === "backed") return judgeBacking(scene, given);
  const end = scene.entries.at(-1)?.at ?? 0;
  const seen = listPromised(scene, check.late).filter(
    ({ turn, due }) => due <= end || hasWord(scene, turn, due),
  );
  if (seen.length === 0) return pass("No time was given that passed within the chat.");
  const broken = seen.filter(({ turn, due }) => !hasWord(scene, turn, due));
  const [first] = broken;
  if (first === undefined)
    return meet(
      "Each time given that passed within the chat was kept, or there was word before.",
      seen.map(({ evidence }) => evidence),
    );
  return miss(
    "A time was given and passed without a word.",
    first.turn.reply.sequence,
    broken.map(({ evidence }) => evidence),
  );
}

/** A time is for something: at least once the desk was set to work, or there was word that something would be found out. */
function judgeBacking(scene: Scene, given: readonly Evidence[]): Verdict {
  if (given.length === 0) return pass("No time was given that something could stand behind.");
  const works = scene.actions.some((one) => one.outcome === "done" && !idle.includes(one.action));
  const helps = scene.actions.some((one) => isHelp(scene, one));
  const goesToFind = works && findMovesInScene(scene, ["find-out", "escalation", "handover"]).length > 0;
  if (helps || goesToFind) return meet("Something was done that the time was given for.", given);
  return miss("A time was given, and nothing was done at the desk that could make it true.", null, given);
}

const idle = ["search", "end-chat", "open-card", "resume"];

function listPromised({ turns }: Scene, late: number): Promised[] {
  return turns.flatMap((turn) =>
    turn.reply.reading.promises.flatMap((promise) =>
      promise.seconds === null
        ? []
        : [
            {
              turn,
              due: turn.reply.at + promise.seconds * late * 1000,
              evidence: cutEvidence(turn.reply, promise),
            },
          ],
    ),
  );
}

/** Word in time is a later reply, or the end of a case that was settled. */
function hasWord({ turns, ending, entries }: Scene, turn: Turn, due: number): boolean {
  if (turns.some((other) => other.place > turn.place && other.reply.at <= due)) return true;
  const settled = ending === "solved-content" || ending === "solved-sour" || ending === "handed-over";
  return settled && (entries.at(-1)?.at ?? 0) <= due;
}
