import "server-only";
import type { AttemptView } from "@/roleplay/attempt/attempt-view";
import { checkAction } from "@/roleplay/attempt/check-action";
import { takeAction as play } from "@/roleplay/attempt/take-action";
import type { FieldValues } from "@/roleplay/transcript/entry";
import { AppError } from "../app-error";
import type { Viewer } from "../viewer/viewer";
import { type Change, changeAttempt, refuseUnlessRunning } from "../way/change-attempt";
import { cleanText } from "../way/clean-text";
import { knowsSender } from "../way/read-entries";
import { refuseOverlong } from "../way/refuse-overlong";

/**
 * What the agent does at the desk, at `now`. An `id` that the attempt has seen before changes nothing. What the desk
 * refuses by its own rules (a limit) is an entry, no error.
 */
export async function takeAction(
  viewer: Viewer,
  asked: { attempt: string; id: string; action: string; fields: FieldValues; since?: number },
  now: number = Date.now(),
): Promise<AttemptView> {
  const fields = cleanFields(asked.fields);
  return changeAttempt(viewer, asked, now, async (settled): Promise<Change> => {
    const { found, projected } = settled;
    const { play: script } = found.version;
    if (await knowsSender(found.attempt.id, asked.id)) return null;
    refuseUnlessRunning(settled);
    refuseOverlong(projected.state);
    refuseWrong(checkAction(script, { action: asked.action, fields }));
    const { at } = projected.state;
    const step = play(script, projected.state, { id: asked.id, action: asked.action, fields, at });
    return { step: { state: step.state, entries: [...projected.entries, ...step.entries] } };
  });
}

function cleanFields(fields: FieldValues): FieldValues {
  const entries = Object.entries(fields);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, typeof value === "string" ? cleanText(value) : value]),
  );
}

function refuseWrong(wrong: string | null): void {
  if (wrong !== null) throw new AppError("invalid", wrong, { problems: [{ where: "action", what: wrong }] });
}
