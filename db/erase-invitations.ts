import { and, inArray, type SQL } from "drizzle-orm";
import { outbox } from "./schema/post/outbox";
import { invitations } from "./schema/screening/invitations";
import type { Write } from "./store/store";

/**
 * The writes that delete all that is kept about the candidates of these invitations: e-mails and messages that wait or were sent, and with
 * the invitation its attempts, transcripts, scorecards, overrides, comments, ratings, decisions, signals, absences and answers. Only
 * those go for which the condition still holds. The audit log stays; it holds nothing personal.
 */
export function eraseInvitations(ids: readonly string[], condition?: SQL): Write[] {
  return [
    (to) => to.delete(outbox).where(inArray(outbox.invitation, [...ids])),
    (to) => to.delete(invitations).where(and(inArray(invitations.id, [...ids]), condition)),
  ];
}
