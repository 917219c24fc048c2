import { z } from "zod";
import type { Decision } from "./decision";
import { type InvitationState, invitationState } from "./invitation-state";

export const boardSorts = ["invited", "name", "seen", "state", "total"] as const;
export const boardNeeds = ["any", "accommodation", "human-look", "mail"] as const;

/** How a board is searched, filtered and sorted, as it stands in the page's address. */
export const boardQuery = z.object({
  sought: z.string().trim().max(120).catch(""),
  state: invitationState.nullable().catch(null),
  needs: z.enum(boardNeeds).nullable().catch(null),
  sort: z.enum(boardSorts).catch("invited"),
  /** The other way round than the sort begins with. */
  turned: z.boolean().catch(false),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
  /** In a blind screening: whether names were asked for. It is noted in the audit log. */
  names: z.boolean().catch(false),
});
export type BoardQuery = z.infer<typeof boardQuery>;

/** How often each state occurs in a screening. */
export type StateCounts = Record<InvitationState, number>;

/** What became of the newest e-mail to a candidate; null: none was written. */
export type MailState = { state: "waiting" | "sent" | "failed"; problem: string | null } | null;

/** One candidate on the board. Instants are ISO, UTC. */
export type BoardRow = {
  id: string;
  /** The name where `named`, else the alias. */
  name: string;
  named: boolean;
  /** Null: none, or hidden. */
  email: string | null;
  /** Whether there is an address to write to, hidden or not. */
  reachable: boolean;
  reference: string | null;
  state: InvitationState;
  decision: Decision | null;
  total: number | null;
  /** Role-plays that have ended, of how many. */
  played: number;
  plays: number;
  extraTime: number;
  invitedAt: string;
  seenAt: string;
  remindedAt: string | null;
  expiresAt: string;
  expired: boolean;
  needs: { accommodation: boolean; humanLook: boolean };
  mail: MailState;
};

export type Board = {
  counts: StateCounts;
  rows: BoardRow[];
  /** How many rows match in all; a page has up to 50. */
  matching: number;
  page: number;
  pages: number;
  /** `shown`: names; `hidden`: aliases, which may be lifted for this look; `never`: the reader's role has no names. */
  names: "shown" | "hidden" | "never";
  /** E-mails of this screening that could not be sent. */
  failedMails: number;
};
