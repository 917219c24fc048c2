import { revokeById } from "@/access/connections/revoke-by-id";
import { invitationStatus } from "@/scenarios/screening/invitation-status";
import { nothing } from "../_http/endpoint";
import { defineStaffEndpoint } from "../_http/staff-endpoint";

export const revokeInvitation = defineStaffEndpoint({
  name: "revokeInvitation",
  method: "DELETE",
  path: "/api/invitations/{id}",
  summary: "Revokes an invitation: its link is refused at once; twice is once",
  query: nothing,
  body: nothing,
  answer: invitationStatus,
  errors: ["not-found", "conflict"],
  answerCall: async ({ staff, path: { id = "" }, now }) => ({
    value: await revokeById(staff, { invitation: id }, now),
  }),
});
