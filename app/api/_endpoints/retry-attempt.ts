import { z } from "zod";
import { retryAttempt as retry } from "@/access/attempts/retry-attempt";
import { requireViewer } from "@/access/viewer/require-viewer";
import { attemptView } from "@/roleplay/attempt/attempt-view";
import { defineEndpoint, nothing } from "../_http/endpoint";

export const retryAttempt = defineEndpoint({
  name: "retryAttempt",
  method: "POST",
  path: "/api/attempts/{id}/retries",
  summary: "Starts another attempt at the same scenario",
  query: nothing,
  body: z.strictObject({ seed: z.enum(["same", "new"]).describe("same: the customer is the same one") }),
  status: 201,
  answer: attemptView,
  errors: ["not-found", "too-many"],
  answerCall: async ({ viewer, path: { id = "" }, body: { seed }, now }) => ({
    value: await retry(requireViewer(viewer), { attempt: id, seed }, now),
  }),
});
