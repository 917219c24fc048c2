import { readStatus } from "@/access/connections/read-status";
import { invitationStatus } from "@/scenarios/screening/invitation-status";
import { nothing } from "../_http/endpoint";
import { defineStaffEndpoint } from "../_http/staff-endpoint";

export const readInvitation = defineStaffEndpoint({
  name: "readInvitation",
  method: "GET",
  path: "/api/invitations/{id}",
  summary: "How far a candidate has come",
  query: nothing,
  body: nothing,
  answer: invitationStatus,
  errors: ["not-found"],
  answerCall: async ({ staff, path: { id = "" } }) => ({
    value: await readStatus(staff, { invitation: id }),
  }),
});
