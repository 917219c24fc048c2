import { z } from "zod";
import { takeAction as take } from "@/access/attempts/take-action";
import { requireViewer } from "@/access/viewer/require-viewer";
import { attemptView } from "@/roleplay/attempt/attempt-view";
import { fieldValues } from "@/roleplay/transcript/entry";
import { defineEndpoint, sinceQuery } from "../_http/endpoint";
import { senderId } from "./sender-id";

export const takeAction = defineEndpoint({
  name: "takeAction",
  method: "POST",
  path: "/api/attempts/{id}/actions",
  summary:
    "Does something at the desk; what the desk's own limits refuse is an entry with the outcome `refused`",
  query: sinceQuery,
  body: z.strictObject({ id: senderId, action: z.string().min(1).max(60), fields: fieldValues.default({}) }),
  status: 201,
  answer: attemptView,
  errors: ["not-found", "conflict", "too-many"],
  answerCall: async ({ viewer, path: { id = "" }, query: { since }, body, now }) => ({
    value: await take(requireViewer(viewer), { ...body, attempt: id, since }, now),
  }),
});
