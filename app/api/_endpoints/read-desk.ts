import { readDesk as read } from "@/access/attempts/read-desk";
import { requireViewer } from "@/access/viewer/require-viewer";
import { desk } from "@/scenarios/desk";
import { defineEndpoint, nothing } from "../_http/endpoint";

export const readDesk = defineEndpoint({
  name: "readDesk",
  method: "GET",
  path: "/api/attempts/{id}/desk",
  summary: "The briefing, the customer card, the articles and the actions of an attempt",
  query: nothing,
  body: nothing,
  answer: desk,
  errors: ["not-found"],
  answerCall: async ({ viewer, path: { id = "" } }) => ({
    value: await read(requireViewer(viewer), { attempt: id }),
  }),
});
