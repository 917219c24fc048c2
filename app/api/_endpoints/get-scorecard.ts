import { getScorecard as get } from "@/access/attempts/get-scorecard";
import { requireViewer } from "@/access/viewer/require-viewer";
import { scorecard } from "@/grading/scorecard";
import { defineEndpoint, nothing } from "../_http/endpoint";

export const getScorecard = defineEndpoint({
  name: "getScorecard",
  method: "GET",
  path: "/api/attempts/{id}/scorecard",
  summary: "The graded result of an attempt that is over",
  query: nothing,
  body: nothing,
  answer: scorecard,
  errors: ["not-found", "conflict"],
  answerCall: async ({ viewer, path: { id = "" }, now }) => ({
    value: await get(requireViewer(viewer), { attempt: id }, now),
  }),
});
