import { z } from "zod";
import { listAttempts as list } from "@/access/attempts/list-attempts";
import { attemptHead } from "@/scenarios/attempt-head";
import { defineEndpoint, nothing } from "../_http/endpoint";

export const listAttempts = defineEndpoint({
  name: "listAttempts",
  method: "GET",
  path: "/api/attempts",
  summary: "Your own attempts, newest first, at most 100",
  query: nothing,
  body: nothing,
  answer: z.strictObject({ attempts: z.array(attemptHead) }),
  answerCall: async ({ viewer, now }) => ({ value: { attempts: viewer ? await list(viewer, now) : [] } }),
});
