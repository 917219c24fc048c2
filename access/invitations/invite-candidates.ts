import "server-only";
import { eq, max } from "drizzle-orm";
import { z } from "zod";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { makeId } from "@/db/make-id";
import { invitations } from "@/db/schema/screening/invitations";
import { type MadeLink, newCandidate } from "@/scenarios/screening/candidate-list";
import { drawCases } from "@/scenarios/screening/draw-cases";
import { AppError } from "../app-error";
import { noteAudit } from "../audit/note-audit";
import { queueInvitation } from "../post/queue-invitation";
import { readPost } from "../post/read-post";
import { findScreening, type ScreeningRow } from "../screenings/find-screening";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { cleanText } from "../way/clean-text";
import { takeTurns } from "../way/take-turns";
import { findInvited } from "./check-candidates";
import { makeAlias } from "./make-alias";
import { makeToken } from "./make-token";

const day = 24 * 60 * 60 * 1000;

const asking = z.strictObject({
  screening: z.string(),
  candidates: z
    .array(newCandidate.extend({ again: z.boolean().default(false) }))
    .min(1, "Nobody is chosen.")
    .max(2000),
  /** For how many days the links hold. */
  days: z.int("is a whole number from 1 to 365").min(1, "is a whole number from 1 to 365").max(365),
  mail: z.boolean(),
});

/** `again` invites an address that has an invitation already; without it such a one is left out. */
export type Asked = z.input<typeof asking>;

/**
 * Invites candidates to an open screening, in the order of the list, all of them or none. Gives each link this once; with
 * `mail` an e-mail is put into the outbox in the same commit. Addresses invited before are given back in `skipped`.
 */
export async function inviteCandidates(
  staff: Staff,
  asked: Asked,
  now: number = Date.now(),
): Promise<{ links: MadeLink[]; skipped: string[] }> {
  refuseUnless(staff, "manage-screenings");
  const { candidates, days, mail, ...rest } = asking.parse(asked);
  if (mail && !readPost().ready)
    throw new AppError("invalid", "This server sends no e-mails. Copy the links instead.");
  // Places are counted: two lists at once take turns.
  return takeTurns(`invitations of ${rest.screening}`, async () => {
    const screening = await findScreening(rest.screening);
    refuseUnlessOpen(screening, now);
    const { chosen, skipped } = await leaveOutInvited(screening.id, candidates);
    const known = await readKnown(screening.id);
    const expiresAt = new Date(now + days * day);
    const made = chosen.map((candidate, index) => {
      const alias = makeAlias(known.aliases);
      known.aliases.add(alias);
      const { hash, path } = makeToken();
      const place = known.places + index;
      const row = makeRow(staff, { screening, candidate, place, alias, hash, expiresAt }, now);
      return { row, path, mailed: mail && row.email !== null };
    });
    const detail = { screening: screening.id };
    await commit(
      ...made.flatMap(({ row, path, mailed }) => [
        (to: Parameters<ReturnType<typeof noteAudit>>[0]) => to.insert(invitations).values(row),
        noteAudit(
          {
            actor: staff.id,
            act: "invited",
            kind: "invitation",
            subject: row.id,
            detail: { ...detail, mailed, extraTime: row.extraTime },
          },
          now,
        ),
        ...(mailed ? [queueInvitation({ screening, invitation: row, path, cause: "invitation" }, now)] : []),
      ]),
    );
    const links = made.map(({ row: { id, name, email }, path, mailed }) => ({
      id,
      name,
      email,
      path,
      mailed,
    }));
    return { links, skipped };
  });
}

/** Nobody is invited to what they could not begin. Also for new links. */
export function refuseUnlessOpen({ state, deadline }: ScreeningRow, now: number): void {
  if (state === "draft")
    throw new AppError("conflict", "This screening is a draft. Open it first, then invite candidates.");
  if (state === "closed")
    throw new AppError("conflict", "This screening is closed. Open it again to invite candidates.");
  if (deadline !== null && deadline.getTime() <= now)
    throw new AppError("conflict", "The deadline of this screening has passed. Set a later one first.");
}

type Chosen = z.infer<typeof asking>["candidates"][number];

async function leaveOutInvited(screening: string, candidates: Chosen[]) {
  const taken = await findInvited(
    screening,
    candidates.flatMap(({ email }) => email ?? []),
  );
  const chosen: Chosen[] = [];
  const skipped: string[] = [];
  for (const candidate of candidates) {
    const key = candidate.email?.toLowerCase();
    if (key !== undefined && taken.has(key) && !candidate.again) skipped.push(candidate.name);
    else chosen.push(candidate);
    if (key !== undefined) taken.add(key);
  }
  return { chosen, skipped };
}

async function readKnown(screening: string): Promise<{ places: number; aliases: Set<string> }> {
  const ofScreening = eq(invitations.screening, screening);
  const [[last], rows] = await Promise.all([
    database()
      .select({ place: max(invitations.place) })
      .from(invitations)
      .where(ofScreening),
    database().select({ alias: invitations.alias }).from(invitations).where(ofScreening),
  ]);
  return { places: (last?.place ?? -1) + 1, aliases: new Set(rows.map(({ alias }) => alias)) };
}

type Ingredients = {
  screening: ScreeningRow;
  candidate: Chosen;
  place: number;
  alias: string;
  hash: string;
  expiresAt: Date;
};

function makeRow(
  staff: Staff,
  { screening, candidate, place, alias, hash, expiresAt }: Ingredients,
  now: number,
) {
  const name = cleanText(candidate.name);
  const email = candidate.email?.toLowerCase() ?? null;
  const { extraTime } = candidate;
  return {
    id: makeId(now),
    screening: screening.id,
    token: hash,
    place,
    name,
    sought: [name, email].filter(Boolean).join(" ").toLowerCase(),
    email,
    alias,
    reference: candidate.reference === null ? null : cleanText(candidate.reference) || null,
    extraTime,
    ...drawCases({ ...screening.plan, seed: screening.seed, place, extraTime }),
    state: "invited" as const,
    createdBy: staff.id,
    createdAt: new Date(now),
    expiresAt,
    touchedAt: new Date(now),
    onHold: false,
  };
}
