import { z } from "zod";
import { listScorecards as list } from "@/access/attempts/list-scorecards";
import { requireViewer } from "@/access/viewer/require-viewer";
import { scorecardHead } from "@/grading/scorecard-head";
import { defineEndpoint, nothing } from "../_http/endpoint";

export const listScorecards = defineEndpoint({
  name: "listScorecards",
  method: "GET",
  path: "/api/attempts/{id}/scorecards",
  summary: "All scorecards that an attempt was given, the newest first; none until it was first asked for",
  query: nothing,
  body: nothing,
  answer: z.strictObject({ scorecards: z.array(scorecardHead) }),
  errors: ["not-found"],
  answerCall: async ({ viewer, path: { id = "" } }) => ({
    value: { scorecards: await list(requireViewer(viewer), { attempt: id }) },
  }),
});
