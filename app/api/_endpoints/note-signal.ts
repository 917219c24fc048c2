import { z } from "zod";
import { noteSignal as note } from "@/access/candidate/note-signal";
import { requireViewer } from "@/access/viewer/require-viewer";
import { sentSignal } from "@/scenarios/screening/sent-signal";
import { defineEndpoint, nothing } from "../_http/endpoint";
import { senderId } from "./sender-id";

export const noteSignal = defineEndpoint({
  name: "noteSignal",
  method: "POST",
  path: "/api/attempts/{id}/signals",
  summary:
    "In a screening: notes pasted text or a page out of sight for the human who reads the attempt; never part of the grade",
  query: nothing,
  body: z.strictObject({ id: senderId, signal: sentSignal }),
  status: 201,
  answer: z.strictObject({ noted: z.literal(true) }),
  errors: ["not-found", "forbidden", "conflict", "too-many"],
  answerCall: async ({ viewer, path: { id = "" }, body, now }) => {
    await note(requireViewer(viewer), { ...body, attempt: id }, now);
    return { value: { noted: true } };
  },
});
