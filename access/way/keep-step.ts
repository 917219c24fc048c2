import "server-only";
import { eq } from "drizzle-orm";
import { type Committed, commit } from "@/db/commit";
import { attempts } from "@/db/schema/attempts";
import { entries } from "@/db/schema/entries";
import type { Write } from "@/db/store/store";
import type { Step } from "@/roleplay/attempt/attempt-state";
import type { Entry } from "@/roleplay/transcript/entry";
import type { AttemptRow } from "./find-attempt";

export type Pause = Pick<AttemptRow, "pausedAt" | "pausedFor">;

/**
 * Writes a step: its entries and where the attempt now stands, together or not at all. A step has entries, and the first
 * takes the sequence that the attempt's state left free: of two writers from one state, only one gets it.
 */
export function keepStep(attempt: AttemptRow, step: Step, now: number, pause?: Pause): Promise<Committed> {
  const { state } = step;
  const ended = state.ending && { ending: state.ending, endedAt: findEnd({ ...attempt, ...pause }, step) };
  const row = { state, next: state.next, lastSeenAt: new Date(now), ...pause, ...ended };
  return commit(...insertEntries(attempt.id, step.entries), (to) =>
    to.update(attempts).set(row).where(eq(attempts.id, attempt.id)),
  );
}

/** The writes that add entries to an attempt's transcript: none where there are none. */
export function insertEntries(attempt: string, added: readonly Entry[]): Write[] {
  if (added.length === 0) return [];
  const rows = added.map((body) => ({
    attempt,
    sequence: body.sequence,
    at: body.at,
    kind: body.kind,
    sender: "id" in body ? body.id : null,
    body,
  }));
  return [(to) => to.insert(entries).values(rows)];
}

/** The state may have been advanced far beyond the ending: nobody looked at it for a while. */
function findEnd({ startedAt, pausedFor }: AttemptRow, { state, entries: added }: Step): Date {
  const last = added.at(-1)?.at ?? state.at;
  return new Date(startedAt.getTime() + pausedFor + last);
}
