import { resumeAttempt as resume } from "@/access/attempts/resume-attempt";
import { requireViewer } from "@/access/viewer/require-viewer";
import { attemptView } from "@/roleplay/attempt/attempt-view";
import { defineEndpoint, nothing, sinceQuery } from "../_http/endpoint";

export const resumeAttempt = defineEndpoint({
  name: "resumeAttempt",
  method: "DELETE",
  path: "/api/attempts/{id}/pause",
  summary: "Lets the attempt's clock run on; twice is once",
  query: sinceQuery,
  body: nothing,
  answer: attemptView,
  errors: ["not-found", "conflict"],
  answerCall: async ({ viewer, path: { id = "" }, query: { since }, now }) => ({
    value: await resume(requireViewer(viewer), { attempt: id, since }, now),
  }),
});
