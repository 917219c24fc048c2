import "server-only";
import { and, count, gte, inArray, isNotNull } from "drizzle-orm";
import { database } from "@/db/database";
import { attempts } from "@/db/schema/attempts";
import { invitations } from "@/db/schema/screening/invitations";
import type { Board, BoardRow, MailState } from "@/scenarios/screening/board";
import type { InvitationRow } from "./find-invitation";
import { readMailStates } from "./read-mail-states";

type Shown = {
  /** `hidden`: in a blind screening names come with the decision; `never`: the reader's role has none. */
  names: Board["names"];
};

/** The rows of a board's page, in the order of the ids. */
export async function showBoardRows(ids: readonly string[], shown: Shown, now: number): Promise<BoardRow[]> {
  if (ids.length === 0) return [];
  const [rows, played, mails] = await Promise.all([
    database()
      .select()
      .from(invitations)
      .where(inArray(invitations.id, [...ids])),
    countPlayed(ids),
    readMailStates(ids),
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row
      ? [showRow(row, shown, { played: played.get(id) ?? 0, mail: mails.get(id) ?? null }, now)]
      : [];
  });
}

/** Graded role-plays that have ended, by invitation. */
async function countPlayed(ids: readonly string[]): Promise<Map<string | null, number>> {
  const rows = await database()
    .select({ of: attempts.invitation, count: count() })
    .from(attempts)
    .where(and(inArray(attempts.invitation, [...ids]), gte(attempts.draw, 0), isNotNull(attempts.endedAt)))
    .groupBy(attempts.invitation);
  return new Map(rows.map((row) => [row.of, row.count]));
}

function showRow(
  row: InvitationRow,
  { names }: Shown,
  { played, mail }: { played: number; mail: MailState },
  now: number,
): BoardRow {
  const named = names === "shown" || (names === "hidden" && row.decision !== null);
  return {
    id: row.id,
    name: named ? row.name : row.alias,
    named,
    email: named ? row.email : null,
    reachable: row.email !== null,
    reference: named ? row.reference : null,
    state: row.state,
    decision: row.decision,
    total: row.total,
    played,
    plays: row.draws.length,
    extraTime: row.extraTime,
    invitedAt: row.createdAt.toISOString(),
    seenAt: row.touchedAt.toISOString(),
    remindedAt: row.remindedAt?.toISOString() ?? null,
    expiresAt: row.expiresAt.toISOString(),
    expired: row.expiresAt.getTime() <= now && ["invited", "opened", "started"].includes(row.state),
    needs: { accommodation: row.accommodation !== null, humanLook: row.humanLookAskedAt !== null },
    mail,
  };
}
