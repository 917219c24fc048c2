import { stopAttempt as stop } from "@/access/attempts/stop-attempt";
import { requireViewer } from "@/access/viewer/require-viewer";
import { attemptView } from "@/roleplay/attempt/attempt-view";
import { defineEndpoint, nothing, sinceQuery } from "../_http/endpoint";

export const stopAttempt = defineEndpoint({
  name: "stopAttempt",
  method: "POST",
  path: "/api/attempts/{id}/stop",
  summary: "Ends the attempt for you, with no penalty; one that has ended stays as it ended",
  query: sinceQuery,
  body: nothing,
  answer: attemptView,
  errors: ["not-found"],
  answerCall: async ({ viewer, path: { id = "" }, query: { since }, now }) => ({
    value: await stop(requireViewer(viewer), { attempt: id, since }, now),
  }),
});
