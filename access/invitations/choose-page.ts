import "server-only";
import { and, asc, desc, eq, inArray, isNotNull, or, type SQL, sql } from "drizzle-orm";
import { invitations } from "@/db/schema/screening/invitations";
import type { BoardQuery } from "@/scenarios/screening/board";
import { invitationState } from "@/scenarios/screening/invitation-state";

type Known = {
  /** Whether names are shown: where they are not they can neither be sought nor sorted by. */
  named: boolean;
  /** The candidates to whom an e-mail could not be sent. */
  failed: readonly string[];
};

/** The rows of a board that match, and their order. */
export function choosePage(
  screening: string,
  query: BoardQuery,
  { named, failed }: Known,
): { where: SQL | undefined; order: SQL[] } {
  const { state, needs } = query;
  return {
    where: and(
      eq(invitations.screening, screening),
      state === null ? undefined : eq(invitations.state, state),
      needs === null ? undefined : inNeed(needs, failed),
      seek(query.sought, named),
    ),
    order: sortBy(query, named),
  };
}

function inNeed(needs: NonNullable<BoardQuery["needs"]>, failed: readonly string[]): SQL | undefined {
  const accommodation = isNotNull(invitations.accommodation);
  const humanLook = isNotNull(invitations.humanLookAskedAt);
  const mail = inArray(invitations.id, [...failed]);
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

/**
 * Invitations of one list have ids of one moment and the rest by chance: unlike their places, their order does not betray
 * the list's to who may not see names.
 */
function sortBy({ sought, sort, turned }: BoardQuery, named: boolean): SQL[] {
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
      // A search is answered from the index of names alone, which has no places.
      return [down(named && sought === "" ? invitations.place : invitations.id)];
  }
}

const rankOfState = sql`case ${invitations.state} ${sql.join(
  invitationState.options.map((state, rank) => sql`when ${state} then ${sql.raw(String(rank))}`),
  sql` `,
)} end`;
