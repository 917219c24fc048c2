import type { Role } from "../../../scenarios/screening/role";
import { instant, table, text, uniqueIndex } from "../../columns";

/** One-time links by which people get an account. Only the hash of the link's token is kept. */
export const staffInvitations = table(
  "staff_invitations",
  {
    id: text("id").primaryKey(),
    token: text("token").notNull(),
    role: text("role").$type<Role>().notNull(),
    /** Null: the first owner's, printed by the server itself. */
    invitedBy: text("invited_by"),
    note: text("note").notNull(),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    usedAt: instant("used_at"),
    revokedAt: instant("revoked_at"),
  },
  (invitation) => [uniqueIndex("staff_invitations_token").on(invitation.token)],
);
