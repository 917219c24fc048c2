import { z } from "zod";
import { sendReply as send } from "@/access/attempts/send-reply";
import { requireViewer } from "@/access/viewer/require-viewer";
import { attemptView } from "@/roleplay/attempt/attempt-view";
import { defineEndpoint, sinceQuery } from "../_http/endpoint";
import { senderId } from "./sender-id";

export const sendReply = defineEndpoint({
  name: "sendReply",
  method: "POST",
  path: "/api/attempts/{id}/replies",
  summary: "Sends a reply to the customer",
  query: sinceQuery,
  body: z.strictObject({
    id: senderId,
    text: z.string().describe("at most 20,000 characters, unless set otherwise"),
  }),
  status: 201,
  answer: attemptView,
  errors: ["not-found", "conflict", "too-many"],
  answerCall: async ({ viewer, path: { id = "" }, query: { since }, body, now }) => ({
    value: await send(requireViewer(viewer), { ...body, attempt: id, since }, now),
  }),
});
