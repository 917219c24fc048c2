import { z } from "zod";
import { listStatuses } from "@/access/connections/list-statuses";
import { invitationState } from "@/scenarios/screening/invitation-state";
import { invitationStatus } from "@/scenarios/screening/invitation-status";
import { nothing } from "../_http/endpoint";
import { nextPage, pageQuery } from "../_http/page-query";
import { defineStaffEndpoint } from "../_http/staff-endpoint";

export const listInvitations = defineStaffEndpoint({
  name: "listInvitations",
  method: "GET",
  path: "/api/screenings/{id}/invitations",
  summary: "How far a screening's candidates have come, the newest invitation first",
  query: pageQuery.extend({
    state: invitationState.optional().describe("only those in this state"),
    reference: z.string().max(120).optional().describe("only those with this reference of yours"),
  }),
  body: nothing,
  answer: z.strictObject({ invitations: z.array(invitationStatus), next: nextPage }),
  errors: ["not-found"],
  answerCall: async ({ staff, path: { id = "" }, query }) => ({
    value: await listStatuses(staff, { ...query, screening: id }),
  }),
});
