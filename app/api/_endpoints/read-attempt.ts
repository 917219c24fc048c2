import { readAttempt as read } from "@/access/attempts/read-attempt";
import { requireViewer } from "@/access/viewer/require-viewer";
import { attemptView } from "@/roleplay/attempt/attempt-view";
import { defineEndpoint, nothing, sinceQuery } from "../_http/endpoint";

export const readAttempt = defineEndpoint({
  name: "readAttempt",
  method: "GET",
  path: "/api/attempts/{id}",
  summary: "What there is to be seen of an attempt now, and in how many milliseconds to ask again",
  query: sinceQuery,
  body: nothing,
  answer: attemptView,
  errors: ["not-found"],
  answerCall: async ({ viewer, path: { id = "" }, query: { since }, now }) => ({
    value: await read(requireViewer(viewer), { attempt: id, since }, now),
  }),
});
