import "server-only";
import { and, asc, desc, eq, inArray, isNotNull, or, type SQL, sql } from "drizzle-orm";
import { database } from "@/db/database";
import { outbox } from "@/db/schema/post/outbox";
import { invitations } from "@/db/schema/screening/invitations";
import type { BoardQuery } from "@/scenarios/screening/board";
import { invitationState } from "@/scenarios/screening/invitation-state";
import { failedMail } from "./read-mail-states";

/** The rows of a board that match, and their order. Where names are hidden they can neither be sought nor sorted by. */
export function choosePage(
  screening: string,
  query: BoardQuery,
  named: boolean,
): { where: SQL | undefined; order: SQL[] } {
  const { state, needs } = query;
  return {
    where: and(
      eq(invitations.screening, screening),
      state === null ? undefined : eq(invitations.state, state),
      needs === null ? undefined : inNeed(needs),
      seek(query.sought, named),
    ),
    order: sortBy(query, named),
  };
}

function inNeed(needs: NonNullable<BoardQuery["needs"]>): SQL | undefined {
  const accommodation = isNotNull(invitations.accommodation);
  const humanLook = isNotNull(invitations.humanLookAskedAt);
  const failed = database().select({ id: outbox.invitation }).from(outbox).where(failedMail);
  const mail = inArray(invitations.id, failed);
  if (needs === "accommodation") return accommodation;
  if (needs === "human-look") return humanLook;
  return needs === "mail" ? mail : or(accommodation, humanLook, mail);
}

/** Every word must occur. "%" and "_" are what was typed, and no wildcards. */
function seek(sought: string, named: boolean): SQL | undefined {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  const column = named ? invitations.sought : sql`lower(${invitations.alias})`;
  return and(
    ...words.map((word) => sql`${column} like ${`%${word.replace(/[\\%_]/g, "\\$&")}%`} escape '\\'`),
  );
}

/** Invitations of one list have ids of one moment and the rest by chance: their order does not betray the list's. */
function sortBy({ sort, turned }: BoardQuery, named: boolean): SQL[] {
  const up = turned ? desc : asc;
  const down = turned ? asc : desc;
  switch (sort) {
    case "name":
      return [up(named ? invitations.sought : invitations.alias), up(invitations.id)];
    case "seen":
      return [down(invitations.touchedAt), down(invitations.id)];
    case "state":
      return [up(rankOfState), up(invitations.id)];
    case "total":
      // Who has no total yet comes last either way; the databases would not agree on it.
      return [
        asc(sql`case when ${invitations.total} is null then 1 else 0 end`),
        down(invitations.total),
        down(invitations.id),
      ];
    default:
      return [down(invitations.id)];
  }
}

const rankOfState = sql`case ${invitations.state} ${sql.join(
  invitationState.options.map((state, rank) => sql`when ${state} then ${sql.raw(String(rank))}`),
  sql` `,
)} end`;
