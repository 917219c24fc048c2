import { readCoach as read } from "@/access/attempts/read-coach";
import { requireViewer } from "@/access/viewer/require-viewer";
import { coach } from "@/grading/coach/coach";
import { defineEndpoint, nothing, sinceQuery } from "../_http/endpoint";

export const readCoach = defineEndpoint({
  name: "readCoach",
  method: "GET",
  path: "/api/attempts/{id}/coach",
  summary:
    "What the coach has said in a practice attempt: a remark on each reply, and the hints that were asked for",
  query: sinceQuery,
  body: nothing,
  answer: coach,
  errors: ["not-found", "forbidden"],
  answerCall: async ({ viewer, path: { id = "" }, query: { since }, now }) => ({
    value: await read(requireViewer(viewer), { attempt: id, since }, now),
  }),
});
