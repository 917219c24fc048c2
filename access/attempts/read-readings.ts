import "server-only";
import { type Reading, reading } from "@/roleplay/transcript/reading";
import { AppError } from "../app-error";
import type { Viewer } from "../viewer/viewer";
import { readEntries } from "../way/read-entries";
import { refuseUnlessShown } from "../way/refuse-unless-shown";
import { settleAttempt } from "../way/settle-attempt";

/** What the reader found in one reply; `entry` is the reply's sequence. */
export type ReplyReading = { entry: number; reading: Reading };

/**
 * What the reader found in each reply of an attempt of the viewer's, for its scorecard to tell. Refused with `conflict`
 * while it runs: nobody is told in the middle of a chat what each word counted for.
 */
export async function readReadings(
  viewer: Viewer,
  { attempt }: { attempt: string },
  now: number = Date.now(),
): Promise<ReplyReading[]> {
  const { found, ended } = await settleAttempt(viewer, attempt, now);
  if (!ended) {
    throw new AppError(
      "conflict",
      "This role-play is still running. What was read in its replies is told when it has ended.",
    );
  }
  await refuseUnlessShown(found.attempt);
  const entries = await readEntries(attempt);
  // Parsed, because readings of old know nothing of unsure moves and marks.
  return entries.flatMap((entry) =>
    entry.kind === "reply" ? [{ entry: entry.sequence, reading: reading.parse(entry.reading) }] : [],
  );
}
