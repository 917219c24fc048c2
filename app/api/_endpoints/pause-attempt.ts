import { pauseAttempt as pause } from "@/access/attempts/pause-attempt";
import { requireViewer } from "@/access/viewer/require-viewer";
import { attemptView } from "@/roleplay/attempt/attempt-view";
import { defineEndpoint, nothing, sinceQuery } from "../_http/endpoint";

export const pauseAttempt = defineEndpoint({
  name: "pauseAttempt",
  method: "POST",
  path: "/api/attempts/{id}/pause",
  summary: "Stops the attempt's clock; twice is once",
  query: sinceQuery,
  body: nothing,
  answer: attemptView,
  errors: ["not-found", "conflict"],
  answerCall: async ({ viewer, path: { id = "" }, query: { since }, now }) => ({
    value: await pause(requireViewer(viewer), { attempt: id, since }, now),
  }),
});
