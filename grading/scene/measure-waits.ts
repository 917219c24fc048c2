import type { Entry } from "@/roleplay/transcript/entry";
import type { Turn, Wait } from "./scene";

type Span = { from: number; to: number };

/**
 * How long the customer waited for each answer, from the last line that they wrote before it. A nudge does not
 * start the wait anew. Holds and absences do not count; pauses are not in the clock at all. Where the chat timed
 * out, the last wait is one that nobody ended.
 */
export function measureWaits(entries: readonly Entry[], turns: readonly Turn[]): Wait[] {
  const spans = findAbsences(entries);
  const byEntry = new Map(turns.map((turn) => [turn.reply.sequence, turn]));
  const waits: Wait[] = [];
  let since: number | null = null;
  for (const entry of entries) {
    if (entry.kind === "line" && (since === null || !isNudge(entry.beat))) since = entry.at;
    const turn = byEntry.get(entry.sequence);
    const unanswered = entry.kind === "notice" && entry.ending === "timed-out";
    if (since === null || (turn === undefined && !unanswered)) continue;
    waits.push({
      since,
      milliseconds: entry.at - since - sumOverlap(spans, since, entry.at),
      turn: turn ?? null,
    });
    since = null;
  }
  return waits;
}

function isNudge(beat: string): boolean {
  return /^(?:nudge|cause-hold-long|cause-promise-broken|tactic-still-waiting|farewell)/.test(beat);
}

function findAbsences(entries: readonly Entry[]): Span[] {
  const spans: Span[] = [];
  let from: number | null = null;
  for (const entry of entries) {
    const leaves =
      entry.kind === "action" &&
      entry.outcome === "done" &&
      (entry.action === "hold" || entry.action === "transfer");
    const ends =
      (entry.kind === "action" && entry.action === "resume") ||
      entry.kind === "reply" ||
      (entry.kind === "notice" && (entry.notice === "returned" || entry.notice === "ended"));
    if (from !== null && ends) {
      spans.push({ from, to: entry.at });
      from = null;
    }
    if (leaves) from = entry.at;
  }
  return spans;
}

function sumOverlap(spans: readonly Span[], from: number, to: number): number {
  return spans.reduce((sum, span) => sum + Math.max(0, Math.min(span.to, to) - Math.max(span.from, from)), 0);
}
