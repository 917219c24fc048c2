import type { invitations } from "@/db/schema/screening/invitations";
import type { screenings } from "@/db/schema/screening/screenings";

export type OwnInvitation = {
  invitation: typeof invitations.$inferSelect;
  screening: typeof screenings.$inferSelect;
};

/** Why no further role-play can be begun. */
export type Over = "closed" | "deadline" | "expired";

/** Whether no further role-play of an invitation can be begun at a moment, and why; null: one can. */
export function isOver({ invitation, screening }: OwnInvitation, now: number): Over | null {
  if (screening.deadline !== null && screening.deadline.getTime() <= now) return "deadline";
  if (invitation.expiresAt.getTime() <= now) return "expired";
  return screening.state === "open" ? null : "closed";
}
