import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { makeId } from "@/db/make-id";
import { attempts } from "@/db/schema/attempts";
import { invitations } from "@/db/schema/screening/invitations";
import { beginAttempt } from "@/roleplay/attempt/begin-attempt";
import { engineVersion } from "@/roleplay/engine-version";
import type { Draw } from "@/scenarios/screening/draw";
import { AppError } from "../app-error";
import { noteAudit } from "../audit/note-audit";
import { currentLibrary } from "../library/current-library";
import { loadVersion } from "../library/load-version";
import { nameGrader } from "../library/name-grader";
import type { Viewer } from "../viewer/viewer";
import { insertEntries } from "../way/keep-step";
import { settleAttempt } from "../way/settle-attempt";
import { takeTurns } from "../way/take-turns";
import { findOwnInvitation } from "./find-own-invitation";
import { isOver, type OwnInvitation } from "./is-over";
import { sayOver } from "./say-over";

const minute = 60_000;

/**
 * Begins one of the candidate's role-plays (`draw` from 0; -1: the warm-up), in their order and each only once. One that is
 * running already is not begun again: its id is given. Throws conflict where it cannot be begun, and says why.
 */
export async function startDraw(
  viewer: Viewer,
  { draw }: { draw: number },
  now: number = Date.now(),
): Promise<{ id: string }> {
  const { invitation } = await findOwnInvitation(viewer);
  return takeTurns(`draws ${invitation.id}`, async () => {
    // Found again: the one before in this queue may have begun it.
    const own = await findOwnInvitation(viewer);
    const begun = await readBegun(viewer, own, now);
    const same = begun.find((attempt) => attempt.draw === draw);
    if (same && same.ending === null) return { id: same.id };
    refuse(own, draw, begun, now);
    try {
      return await begin(own, draw, now);
    } catch (error) {
      // Another server may have begun it at the same time: of each draw there is one.
      const [theirs] = (await readBegun(viewer, own, now)).filter((attempt) => attempt.draw === draw);
      if (theirs) return { id: theirs.id };
      throw error;
    }
  });
}

type Begun = { id: string; draw: number | null; ending: string | null };

/** The attempts of this invitation. Customers who have left by themselves are known only when somebody looks. */
async function readBegun(viewer: Viewer, { invitation }: OwnInvitation, now: number): Promise<Begun[]> {
  const { id, draw, ending } = attempts;
  const read = () =>
    database()
      .select({ id, draw, ending })
      .from(attempts)
      .where(eq(attempts.invitation, invitation.id))
      .orderBy(asc(attempts.draw));
  const open = (await read()).filter((attempt) => attempt.ending === null);
  for (const attempt of open) await settleAttempt(viewer, attempt.id, now);
  return read();
}

function refuse(own: OwnInvitation, draw: number, begun: readonly Begun[], now: number): void {
  const { invitation, screening } = own;
  const conflict = (message: string) => new AppError("conflict", message);
  if (!pickDraw(own, draw)) throw new AppError("not-found", "There is no such role-play in your invitation.");
  if (begun.some((attempt) => attempt.draw === draw))
    throw conflict("This role-play is over. Each one is played once.");
  if (begun.some(({ ending }) => ending === null))
    throw conflict("Another of your role-plays is still running. Finish or stop that one first.");
  if (begun.length > 0 && draw < 0) throw conflict("The warm-up comes first, and you are past it.");
  if (draw > begun.filter((attempt) => (attempt.draw ?? -1) >= 0).length)
    throw conflict("The role-plays come one after another: this one is not next.");
  if (invitation.consentedAt === null) throw conflict("Read the notice and agree to it first.");
  if (screening.plan.asksHistory && invitation.history === null)
    throw conflict("Give your employment history first; it may be empty.");
  if (invitation.finishedAt !== null) throw conflict("You have finished this screening.");
  const over = isOver(own, now);
  if (over) throw conflict(sayOver(over));
}

function pickDraw({ invitation }: OwnInvitation, draw: number): Draw | null {
  return (draw === -1 ? invitation.warmUp : invitation.draws[draw]) ?? null;
}

async function begin(own: OwnInvitation, draw: number, now: number): Promise<{ id: string }> {
  const { invitation, screening } = own;
  const drawn = pickDraw(own, draw);
  const { versions, rubric } = await currentLibrary();
  const hash = versions.get(drawn?.scenario ?? "");
  if (!drawn || !hash) {
    throw new AppError(
      "conflict",
      `This role-play is not in the library any more. Please tell ${screening.plan.contact}; it is not your fault.`,
    );
  }
  const { play } = await loadVersion(hash);
  const { state, entries } = beginAttempt(play, drawn.seed);
  const id = makeId(now);
  const at = new Date(now);
  const row = {
    id,
    guest: `candidate ${invitation.id}`,
    invitation: invitation.id,
    draw,
    limit: Math.round(drawn.minutes * minute),
    hereAt: at,
    grace: screening.plan.graceMinutes * minute,
    scenario: drawn.scenario,
    hash,
    seed: drawn.seed,
    mode: "screening" as const,
    engine: engineVersion,
    grader: nameGrader(rubric),
    startedAt: at,
    pausedFor: 0,
    state,
    next: state.next,
    lastSeenAt: at,
  };
  await commit(
    (to) => to.insert(attempts).values(row),
    ...insertEntries(id, entries),
    (to) =>
      to
        .update(invitations)
        .set({ state: "started", startedAt: invitation.startedAt ?? at, touchedAt: at })
        .where(
          and(
            eq(invitations.id, invitation.id),
            inArray(invitations.state, ["invited", "opened", "started"]),
          ),
        ),
    noteAudit(
      {
        actor: "candidate",
        act: draw < 0 ? "began the warm-up" : "began a role-play",
        kind: "invitation",
        subject: invitation.id,
        detail: { attempt: id, scenario: drawn.scenario, draw, minutes: drawn.minutes },
      },
      now,
    ),
  );
  return { id };
}
