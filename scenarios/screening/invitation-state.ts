import { z } from "zod";

/** How far an invitation has come, in this order; "revoked" ends it at any point before "finished". */
export const invitationState = z.enum([
  "invited",
  "opened",
  "started",
  "finished",
  "reviewed",
  "decided",
  "revoked",
]);
export type InvitationState = z.infer<typeof invitationState>;
