import "server-only";
import { and, asc, eq, gte } from "drizzle-orm";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { attempts } from "@/db/schema/attempts";
import { invitations } from "@/db/schema/screening/invitations";
import { screenings } from "@/db/schema/screening/screenings";
import type { ScreeningResult } from "@/scenarios/screening/screening-result";
import { sumUpResult } from "@/scenarios/screening/sum-up-result";
import { noteAudit } from "../audit/note-audit";
import { loadVersion } from "../library/load-version";
import { gradeOnce } from "../way/grade-once";
import { takeTurns } from "../way/take-turns";
import { isOver, type OwnInvitation } from "./is-over";
import { noteSameAnswers } from "./note-same-answers";
import { tellWebhooks } from "./tell-webhooks";
import { underWay } from "./under-way";

/**
 * Sums up what a candidate's role-plays came to, where there is nothing more to play: all have ended, or no further one can
 * be begun, or (`early`) the candidate wants to begin no further one. Gives whether it is finished now by this call. Asked
 * for again, also by another server, it changes nothing.
 */
export function finishInvitation(
  invitation: string,
  now: number = Date.now(),
  { early = false }: { early?: boolean } = {},
): Promise<boolean> {
  return takeTurns(`finish ${invitation}`, async () => {
    const due = await findDue(invitation, now, early);
    if (due === null) return false;
    const result = await sumUp(due, now);
    await keep(due, result, now);
    return true;
  });
}

type Due = NonNullable<Awaited<ReturnType<typeof findDue>>>;

async function findDue(id: string, now: number, early: boolean) {
  const [found] = await database()
    .select({ invitation: invitations, screening: screenings })
    .from(invitations)
    .innerJoin(screenings, eq(screenings.id, invitations.screening))
    .where(and(eq(invitations.id, id), underWay()));
  if (!found) return null;
  const played = await readPlayed(id);
  const over = played.length === found.invitation.draws.length;
  if (played.some(({ ending }) => ending === null)) return null;
  if (!over && !(played.length > 0 && (early || isPast(found, now)))) return null;
  const last = Math.max(...played.map(({ endedAt }) => endedAt?.getTime() ?? 0));
  // The moment is the same whoever notices it.
  return { ...found, played, finishedAt: early ? now : last, byCandidate: over || early };
}

/** A screening that is closed may be opened again; a day that is over stays over. */
function isPast(own: OwnInvitation, now: number): boolean {
  const over = isOver(own, now);
  return over === "deadline" || over === "expired";
}

/** The role-plays that were begun, in order, without the warm-up. */
function readPlayed(invitation: string) {
  const { id, hash, scenario, ending, endedAt } = attempts;
  return database()
    .select({ id, hash, scenario, ending, endedAt })
    .from(attempts)
    .where(and(eq(attempts.invitation, invitation), gte(attempts.draw, 0)))
    .orderBy(asc(attempts.draw));
}

async function sumUp({ invitation, screening, played }: Due, now: number): Promise<ScreeningResult> {
  const steps = [];
  for (const { id, hash, scenario } of played) {
    const scorecard = await gradeOnce({ id, version: await loadVersion(hash) }, now);
    steps.push({ attempt: id, scenario, scorecard });
  }
  return sumUpResult({ weights: screening.plan.weights, given: invitation.draws.length, steps });
}

async function keep(due: Due, result: ScreeningResult, now: number): Promise<void> {
  const { invitation, screening, played, finishedAt, byCandidate } = due;
  const { id } = invitation;
  const at = new Date(finishedAt);
  const row = {
    result,
    total: result.total,
    finishedAt: at,
    touchedAt: new Date(now),
  };
  await commit(
    (to) =>
      to
        .update(invitations)
        .set(row)
        .where(and(eq(invitations.id, id), underWay())),
    // Whoever was decided about meanwhile stays decided.
    (to) =>
      to
        .update(invitations)
        .set({ state: "finished" })
        .where(and(eq(invitations.id, id), eq(invitations.state, "started"))),
    noteAudit(
      {
        actor: byCandidate ? "candidate" : "composure",
        act: "finished",
        kind: "invitation",
        subject: id,
        detail: { screening: screening.id, roleplays: played.length, unfinished: result.unfinished },
        once: `finished ${id}`,
      },
      finishedAt,
    ),
    ...(await noteSameAnswers({ screening: screening.id, invitation: id, played }, now)),
    ...(await tellWebhooks(id, now)),
  );
}
