import "server-only";
import { eq } from "drizzle-orm";
import { type Committed, commit } from "@/db/commit";
import { attempts } from "@/db/schema/attempts";
import { entries } from "@/db/schema/entries";
import { absences } from "@/db/schema/screening/absences";
import type { Write } from "@/db/store/store";
import type { Step } from "@/roleplay/attempt/attempt-state";
import type { Entry } from "@/roleplay/transcript/entry";
import { finishInvitation } from "../candidate/finish-invitation";
import type { HereAgain } from "./end-absence";
import type { AttemptRow } from "./find-attempt";

/** What a step changes of an attempt's times. */
type Times = { pause?: Pause | undefined; here?: HereAgain | null };

export type Pause = Pick<AttemptRow, "pausedAt" | "pausedFor">;

/**
 * Writes a step: its entries and where the attempt now stands, together or not at all. A step has entries, and the first
 * takes the sequence that the attempt's state left free: of two writers from one state, only one gets it. With the last
 * ending of a screening its result is summed up.
 */
export async function keepStep(
  attempt: AttemptRow,
  step: Step,
  now: number,
  { pause, here }: Times = {},
): Promise<Committed> {
  const { state } = step;
  const times = { ...here?.times, ...pause };
  const ended = state.ending && { ending: state.ending, endedAt: findEnd({ ...attempt, ...times }, step) };
  const row = { state, next: state.next, lastSeenAt: new Date(now), ...times, ...ended };
  const kept = await commit(
    ...insertEntries(attempt.id, step.entries),
    (to) => to.update(attempts).set(row).where(eq(attempts.id, attempt.id)),
    ...insertAbsence(here?.absence ?? null),
  );
  if (kept.ok && ended && attempt.invitation !== null) await finish(attempt.invitation, now);
  return kept;
}

/** The act itself is kept already: what fails here is done again at the candidate's next page or by the next sweep. */
async function finish(invitation: string, now: number): Promise<void> {
  await finishInvitation(invitation, now).catch((error: unknown) =>
    console.error(`The result of invitation ${invitation} could not be summed up yet.`, error),
  );
}

/** The write that logs an absence; noticed by two servers, it is logged once. */
export function insertAbsence(absence: HereAgain["absence"]): Write[] {
  return absence === null ? [] : [(to) => to.insert(absences).values(absence).onConflictDoNothing()];
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
