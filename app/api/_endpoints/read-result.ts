import { readResult as read } from "@/access/connections/read-result";
import { toldResult } from "@/scenarios/screening/invitation-status";
import { nothing } from "../_http/endpoint";
import { defineStaffEndpoint } from "../_http/staff-endpoint";

export const readResult = defineStaffEndpoint({
  name: "readResult",
  method: "GET",
  path: "/api/invitations/{id}/result",
  summary: "What a candidate's role-plays came to, once they have finished. No decision is automatic",
  query: nothing,
  body: nothing,
  answer: toldResult,
  errors: ["not-found", "conflict"],
  answerCall: async ({ staff, path: { id = "" }, now }) => ({
    value: await read(staff, { invitation: id }, now),
  }),
});
