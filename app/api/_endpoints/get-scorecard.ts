import { z } from "zod";
import { getScorecard as get } from "@/access/attempts/get-scorecard";
import { requireViewer } from "@/access/viewer/require-viewer";
import { scorecard } from "@/grading/scorecard";
import { defineEndpoint, nothing } from "../_http/endpoint";

export const getScorecard = defineEndpoint({
  name: "getScorecard",
  method: "GET",
  path: "/api/attempts/{id}/scorecard",
  summary: "The graded result of an attempt that is over; the newest, where it was graded anew",
  query: z.object({
    round: z.coerce.number().int().min(0).optional().describe("an earlier one; 0 was given first"),
  }),
  body: nothing,
  answer: scorecard,
  errors: ["not-found", "conflict"],
  answerCall: async ({ viewer, path: { id = "" }, query: { round }, now }) => ({
    value: await get(requireViewer(viewer), { attempt: id, ...(round !== undefined && { round }) }, now),
  }),
});
