import "server-only";
import { readInCase } from "@/grading/reader/read-in-case";
import type { AttemptView } from "@/roleplay/attempt/attempt-view";
import { sendReply as play } from "@/roleplay/attempt/send-reply";
import type { Reading } from "@/roleplay/transcript/reading";
import { listContext } from "@/scenarios/play-script";
import { readSettings } from "@/settings";
import { AppError } from "../app-error";
import type { Viewer } from "../viewer/viewer";
import { type Change, changeAttempt, refuseUnlessRunning } from "../way/change-attempt";
import { cleanText } from "../way/clean-text";
import { knowsSender, readLastEntries } from "../way/read-entries";
import { refuseOverlong } from "../way/refuse-overlong";
import type { Settled } from "../way/settle-attempt";

/** As many entries as listContext() looks at: the cost of a reply does not grow with the transcript. */
const lookBack = 12;

/**
 * The agent's reply, received at `now`. An `id` that the attempt has seen before changes nothing, whatever the text is:
 * the first counts.
 */
export async function sendReply(
  viewer: Viewer,
  reply: { attempt: string; id: string; text: string; since?: number },
  now: number = Date.now(),
): Promise<AttemptView> {
  const text = checkText(reply.text);
  return changeAttempt(viewer, reply, now, async (settled): Promise<Change> => {
    const { found, projected } = settled;
    if (await knowsSender(found.attempt.id, reply.id)) return null;
    refuseUnlessRunning(settled);
    refuseOverlong(projected.state);
    const reading = await readReply(settled, text);
    const { at } = projected.state;
    const step = play(found.version.play, projected.state, { id: reply.id, text, reading, at });
    return { step: { state: step.state, entries: [...projected.entries, ...step.entries] } };
  });
}

function checkText(text: string): string {
  const most = readSettings().REPLY_CHARACTERS;
  if (text.trim() === "") {
    throw new AppError("invalid", "The reply is empty. Write something before you send it.", {
      problems: [{ where: "text", what: "is empty" }],
    });
  }
  if (text.length > most) {
    throw new AppError(
      "too-large",
      `The reply has ${text.length} characters; ${most} is the most. Please shorten it.`,
      {
        problems: [{ where: "text", what: `is longer than ${most} characters` }],
      },
    );
  }
  return cleanText(text);
}

async function readReply({ found, projected }: Settled, reply: string): Promise<Reading> {
  const kept = await readLastEntries(found.attempt.id, lookBack);
  const context = listContext([...kept, ...projected.entries]);
  return readInCase(found.version.scenario, { reply, ...context });
}
