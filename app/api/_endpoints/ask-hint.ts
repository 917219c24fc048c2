import { z } from "zod";
import { askHint as ask } from "@/access/attempts/ask-hint";
import { requireViewer } from "@/access/viewer/require-viewer";
import { coach } from "@/grading/coach/coach";
import { defineEndpoint, sinceQuery } from "../_http/endpoint";
import { senderId } from "./sender-id";

export const askHint = defineEndpoint({
  name: "askHint",
  method: "POST",
  path: "/api/attempts/{id}/hints",
  summary:
    "Asks the coach of a practice attempt for the next hint; kept with the attempt, and without effect on the grade",
  query: sinceQuery,
  body: z.strictObject({ id: senderId }),
  status: 201,
  answer: coach,
  errors: ["not-found", "conflict", "forbidden"],
  answerCall: async ({ viewer, path: { id = "" }, query: { since }, body, now }) => ({
    value: await ask(requireViewer(viewer), { ...body, attempt: id, since }, now),
  }),
});
