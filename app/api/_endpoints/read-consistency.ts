import { z } from "zod";
import { readConsistency as read } from "@/access/attempts/read-consistency";
import { consistency } from "@/grading/measure-consistency";
import { defineEndpoint, nothing } from "../_http/endpoint";

export const readConsistency = defineEndpoint({
  name: "readConsistency",
  method: "GET",
  path: "/api/consistency",
  summary:
    "How good and how even your last 20 finished and graded attempts are; null where there are fewer than two",
  query: nothing,
  body: nothing,
  answer: z.strictObject({ consistency: consistency.nullable() }),
  answerCall: async ({ viewer }) => ({ value: { consistency: viewer ? await read(viewer) : null } }),
});
