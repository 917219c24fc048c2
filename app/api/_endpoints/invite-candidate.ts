import { z } from "zod";
import { inviteByReference, invited } from "@/access/connections/invite-by-reference";
import { invitationStatus } from "@/scenarios/screening/invitation-status";
import { nothing } from "../_http/endpoint";
import { defineStaffEndpoint } from "../_http/staff-endpoint";

export const inviteCandidate = defineStaffEndpoint({
  name: "inviteCandidate",
  method: "POST",
  path: "/api/screenings/{id}/invitations",
  summary:
    "Invites a candidate. The same reference gives the same invitation, and no second one, until it is revoked",
  query: nothing,
  body: invited,
  answer: z.strictObject({
    made: z.boolean().describe("false: it was there already"),
    link: z
      .string()
      .nullable()
      .describe("the candidate's personal link, this once; null: it was there already"),
    invitation: invitationStatus,
  }),
  errors: ["not-found", "conflict"],
  answerCall: async ({ staff, path: { id = "" }, body, now }) => ({
    value: await inviteByReference(staff, { ...body, screening: id }, now),
  }),
});
