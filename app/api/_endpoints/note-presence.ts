import { z } from "zod";
import { notePresence as note } from "@/access/candidate/note-presence";
import { requireViewer } from "@/access/viewer/require-viewer";
import { defineEndpoint, nothing } from "../_http/endpoint";

export const notePresence = defineEndpoint({
  name: "notePresence",
  method: "POST",
  path: "/api/attempts/{id}/presence",
  summary:
    "In a screening: says that the attempt is open in a browser, every 20 s. After more than 45 s without it the attempt's clock stands, as far as the grace goes",
  query: nothing,
  body: nothing,
  answer: z.strictObject({ grace: z.int().describe("how much absence may still be forgiven, in ms") }),
  errors: ["not-found", "forbidden"],
  answerCall: async ({ viewer, path: { id = "" }, now }) => ({
    value: await note(requireViewer(viewer), { attempt: id }, now),
  }),
});
