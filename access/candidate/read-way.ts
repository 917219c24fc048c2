import "server-only";
import { asc, eq } from "drizzle-orm";
import { database } from "@/db/database";
import { attempts } from "@/db/schema/attempts";
import { groupAnswersGiven } from "@/db/schema/screening/group-answers-given";
import type { CandidateStep, CandidateWay } from "@/scenarios/screening/candidate-way";
import type { Draw } from "@/scenarios/screening/draw";
import { listStations } from "@/scenarios/screening/list-stations";
import type { Viewer } from "../viewer/viewer";
import { type Settled, settleAttempt } from "../way/settle-attempt";
import { findOwnInvitation } from "./find-own-invitation";
import { findPresentVersion } from "./find-present-version";
import { finishInvitation } from "./finish-invitation";
import { isOver, type OwnInvitation } from "./is-over";
import { pickLanguage } from "./pick-language";
import { readErasureAsked } from "./read-erasure-asked";
import { readFeedback } from "./read-feedback";
import { readRolePlayHead } from "./read-role-play-head";
import { sayOver } from "./say-over";

type Asked = {
  /** The Accept-Language header of the browser. */
  languages?: string;
  /** The candidate wants to go past the warm-up without playing it. */
  skipWarmUp?: boolean;
};

/**
 * Where the candidate stands, and all that their page shows. It writes only what came by time: a role-play that has ended
 * meanwhile, and the result when it was the last. Throws not-found without an invitation, or when it was revoked.
 */
export async function readWay(
  viewer: Viewer | null,
  { languages = "", skipWarmUp = false }: Asked = {},
  now: number = Date.now(),
): Promise<CandidateWay> {
  const { own, open } = await settle(viewer, now);
  const { invitation, screening } = own;
  const { plan } = screening;
  const step = await findStep(own, { open, skipWarmUp }, now);
  const facts = {
    asksHistory: plan.asksHistory,
    asksGroups: plan.asksGroups,
    hasWarmUp: invitation.warmUp !== null,
    rolePlays: invitation.draws.length,
    step,
  };
  const { introduction, contact, statedMinutes, graceMinutes, retentionDays, feedback } = plan;
  return {
    ...{ introduction, contact, statedMinutes, graceMinutes, retentionDays, feedback },
    ...facts,
    invitation: invitation.id,
    title: screening.title,
    name: invitation.name,
    longestMinutes: Math.max(...invitation.draws.map(({ minutes }) => minutes)),
    extraTime: invitation.extraTime,
    until: findLastMoment(own).toISOString(),
    languages: plan.languages,
    language: pickLanguage(own, languages),
    accommodation: invitation.accommodation,
    history: invitation.history,
    erasureAsked: (await readErasureAsked(invitation.id)) !== null,
    consented: invitation.consentedAt !== null,
    finished: invitation.finishedAt !== null,
    stations: listStations(facts),
  };
}

type Open = { settled: Settled; draw: number } | null;

/** The invitation as it stands now, and the role-play that is running. */
async function settle(viewer: Viewer | null, now: number): Promise<{ own: OwnInvitation; open: Open }> {
  const own = await findOwnInvitation(viewer);
  if (!viewer || own.invitation.state !== "started") return { own, open: null };
  const { id, draw, ending } = attempts;
  const begun = await database()
    .select({ id, draw, ending })
    .from(attempts)
    .where(eq(attempts.invitation, own.invitation.id))
    .orderBy(asc(attempts.draw));
  const running = begun.find((attempt) => attempt.ending === null);
  const settled = running ? await settleAttempt(viewer, running.id, now) : null;
  if (running && settled && !settled.ended) return { own, open: { settled, draw: running.draw ?? 0 } };
  await finishInvitation(own.invitation.id, now);
  return { own: await findOwnInvitation(viewer), open: null };
}

/** The earlier of the screening's deadline and the link's last day. */
function findLastMoment({ invitation, screening }: OwnInvitation): Date {
  const { deadline } = screening;
  return deadline !== null && deadline < invitation.expiresAt ? deadline : invitation.expiresAt;
}

type Known = { open: Open; skipWarmUp: boolean };

async function findStep(own: OwnInvitation, known: Known, now: number): Promise<CandidateStep> {
  const { invitation, screening } = own;
  if (known.open) return showRunning(own, known.open);
  if (invitation.finishedAt !== null) return findLastStep(own);
  const over = isOver(own, now);
  const begun = await countPlayed(invitation.id);
  if (over) return { kind: "over", why: sayOver(over), begun: begun.played > 0 };
  if (invitation.consentedAt === null) return { kind: "notice" };
  if (screening.plan.asksHistory && invitation.history === null) return { kind: "history" };
  const warmsUp = invitation.warmUp !== null && begun.all === 0 && !known.skipWarmUp;
  return showNext(own, warmsUp ? -1 : begun.played);
}

async function countPlayed(invitation: string): Promise<{ all: number; played: number }> {
  const rows = await database()
    .select({ draw: attempts.draw })
    .from(attempts)
    .where(eq(attempts.invitation, invitation));
  return { all: rows.length, played: rows.filter(({ draw }) => (draw ?? 0) >= 0).length };
}

async function showRunning({ invitation }: OwnInvitation, { settled, draw }: NonNullable<Open>) {
  const { attempt, version } = settled.found;
  const { limit } = attempt;
  const minutes = (limit ?? 0) / 60_000;
  return {
    kind: "role-play" as const,
    draw,
    of: invitation.draws.length,
    head: readRolePlayHead(version, minutes),
    running: {
      attempt: attempt.id,
      timeLeft: limit === null ? null : Math.max(0, limit - settled.projected.state.at),
      paused: attempt.pausedAt !== null,
    },
  };
}

async function showNext(own: OwnInvitation, draw: number): Promise<CandidateStep> {
  const { invitation, screening } = own;
  const drawn: Draw | null = (draw < 0 ? invitation.warmUp : invitation.draws[draw]) ?? null;
  const version = drawn && (await findPresentVersion(drawn.scenario));
  if (!drawn || !version) {
    const why = `The next role-play is missing in our library, which is not your fault. Please tell ${screening.plan.contact}.`;
    return { kind: "over", why, begun: draw > 0 };
  }
  const head = readRolePlayHead(version, drawn.minutes);
  return { kind: "role-play", draw, of: invitation.draws.length, head, running: null };
}

async function findLastStep(own: OwnInvitation): Promise<CandidateStep> {
  const { invitation, screening } = own;
  const answered = eq(groupAnswersGiven.invitation, invitation.id);
  if (screening.plan.asksGroups && (await database().$count(groupAnswersGiven, answered)) === 0)
    return { kind: "groups" };
  const humanLookAsked = invitation.humanLookAskedAt !== null;
  return { kind: "thanks", feedback: await readFeedback(own), humanLookAsked };
}
