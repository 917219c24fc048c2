import "server-only";
import type { Step } from "@/roleplay/attempt/attempt-state";
import type { AttemptView, Moment, ShownEntry } from "@/roleplay/attempt/attempt-view";
import { showEntry } from "@/roleplay/attempt/show-entry";
import { showMoment } from "@/roleplay/attempt/show-moment";
import type { Found } from "./find-attempt";
import { readEntries } from "./read-entries";

/** What the participant sees of an attempt that has been projected to a moment: entries from `since` on, kept or just come. */
export async function showAttempt(found: Found, projected: Step, since: number): Promise<AttemptView> {
  const { attempt, version } = found;
  const kept = await readEntries(attempt.id, since);
  // What another writer kept in the meantime is left for the next call, so that no sequence is shown twice.
  const before = kept.filter((entry) => entry.sequence < attempt.state.next);
  const come = projected.entries.filter((entry) => entry.sequence >= since);
  const isPractice = attempt.mode === "practice";
  const timeLeft = attempt.limit === null ? null : Math.max(0, attempt.limit - projected.state.at);
  const shown = showMoment(version.play, projected.state);
  const moment = isPractice
    ? shown
    : { ...shown, mood: null, stars: null, nextIn: findNext(shown, timeLeft) };
  const paused = attempt.pausedAt !== null && !projected.state.ending;
  return {
    attempt: {
      id: attempt.id,
      scenario: attempt.scenario,
      title: version.scenario.title,
      mode: attempt.mode,
      seed: isPractice ? attempt.seed : null,
      startedAt: attempt.startedAt.toISOString(),
    },
    entries: [...before, ...come].map(showEntry).map((entry) => (isPractice ? entry : hideStars(entry))),
    moment: paused ? { ...moment, nextIn: null } : moment,
    paused,
    timeLeft,
  };
}

/** At the time limit there is something to be seen, too. */
function findNext({ nextIn, ending }: Moment, timeLeft: number | null): number | null {
  if (ending !== null || timeLeft === null) return nextIn;
  return nextIn === null ? timeLeft : Math.min(nextIn, timeLeft);
}

/** In a screening the customer's stars, fair or not, are nothing to go home with. */
function hideStars(entry: ShownEntry): ShownEntry {
  if (entry.kind !== "notice") return entry;
  const { stars: _, ...rest } = entry;
  return rest;
}
