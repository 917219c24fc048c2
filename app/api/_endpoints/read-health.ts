import { z } from "zod";
import { readHealth as read } from "@/access/read-health";
import { defineEndpoint, nothing } from "../_http/endpoint";

export const readHealth = defineEndpoint({
  name: "readHealth",
  method: "GET",
  path: "/api/health",
  summary: "Whether the server can answer: it reads its library and asks its database",
  query: nothing,
  body: nothing,
  answer: z.strictObject({
    status: z.literal("ok"),
    database: z.enum(["sqlite", "postgres"]),
    scenarios: z.int(),
  }),
  answerCall: async () => ({ value: await read() }),
});
