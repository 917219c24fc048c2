import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { invitations } from "@/db/schema/screening/invitations";
import { AppError } from "../app-error";
import { noteAudit } from "../audit/note-audit";
import { refuseGuesses } from "../guesses/refuse-guesses";
import { hashToken } from "../viewer/hash-token";
import { takeTurns } from "../way/take-turns";

/**
 * Opens a candidate's link: finds the invitation, and marks it opened at the first time. Throws not-found (no such link;
 * counted by address), too-many (from an address that tried many) or forbidden (the link held once, and holds no more).
 */
export async function openInvitation(
  { token, address }: { token: string; address: string },
  now: number = Date.now(),
): Promise<{ id: string }> {
  const found = await refuseGuesses(address, now, () => findByToken(token));
  refuseSpent(found, now);
  if (found.openedAt === null) await takeTurns(`open ${found.id}`, () => markOpened(found.id, now));
  return { id: found.id };
}

type Found = Awaited<ReturnType<typeof findByToken>>;

async function findByToken(token: string) {
  const { id, state, openedAt, revokedAt, expiresAt, finishedAt } = invitations;
  const [found] = await database()
    .select({ id, state, openedAt, revokedAt, expiresAt, finishedAt })
    .from(invitations)
    .where(eq(invitations.token, hashToken(token)));
  if (found) return found;
  throw new AppError(
    "not-found",
    "This link leads nowhere. Perhaps a part of it was cut off: copy the whole link out of your invitation, and open it again.",
  );
}

/** Whoever holds one of these links had it from us: to say what became of it gives nothing away. */
function refuseSpent({ revokedAt, expiresAt }: Found, now: number): void {
  if (revokedAt !== null) {
    throw new AppError(
      "forbidden",
      "This invitation was taken back, or another one was sent in its place. Look for a newer message, or ask whoever invited you.",
    );
  }
  if (expiresAt.getTime() > now) return;
  throw new AppError(
    "forbidden",
    "This link was good until a day that is over now. Ask whoever invited you for a new one; nothing that you wrote is lost.",
  );
}

async function markOpened(id: string, now: number): Promise<void> {
  const unopened = and(eq(invitations.id, id), isNull(invitations.openedAt));
  if ((await database().$count(invitations, unopened)) === 0) return;
  const at = new Date(now);
  await commit(
    (to) => to.update(invitations).set({ openedAt: at, touchedAt: at }).where(unopened),
    (to) =>
      to
        .update(invitations)
        .set({ state: "opened" })
        .where(and(eq(invitations.id, id), eq(invitations.state, "invited"))),
    noteAudit({ actor: "candidate", act: "opened", kind: "invitation", subject: id }, now),
  );
}
