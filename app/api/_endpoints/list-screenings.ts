import { z } from "zod";
import { listScreenings as list } from "@/access/screenings/list-screenings";
import { invitationState } from "@/scenarios/screening/invitation-state";
import { nothing } from "../_http/endpoint";
import { nextPage, pageQuery } from "../_http/page-query";
import { defineStaffEndpoint } from "../_http/staff-endpoint";

export const listScreenings = defineStaffEndpoint({
  name: "listScreenings",
  method: "GET",
  path: "/api/screenings",
  summary: "All screenings, the newest first, with how many candidates are in each state",
  query: pageQuery,
  body: nothing,
  answer: z.strictObject({
    screenings: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        state: z.enum(["draft", "open", "closed"]).describe("candidates are invited to open ones"),
        blind: z.boolean().describe("whether reviewers see aliases until the decision"),
        deadline: z.string().nullable(),
        createdAt: z.string(),
        plays: z.int().describe("role-plays of each candidate, the warm-up not counted"),
        counts: z.record(invitationState, z.int()),
      }),
    ),
    next: nextPage,
  }),
  answerCall: async ({ staff, query: { limit, after } }) => {
    const all = await list(staff);
    // Ids sort by time, as the list does.
    const rest = after === undefined ? all : all.filter(({ id }) => id < after);
    const screenings = rest.slice(0, limit);
    return { value: { screenings, next: rest.length > limit ? (screenings.at(-1)?.id ?? null) : null } };
  },
});
