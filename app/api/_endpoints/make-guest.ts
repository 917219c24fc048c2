import { z } from "zod";
import { makeGuest as make } from "@/access/viewer/make-guest";
import { defineEndpoint, nothing } from "../_http/endpoint";

export const makeGuest = defineEndpoint({
  name: "makeGuest",
  method: "POST",
  path: "/api/guests",
  summary:
    "A token for a program, to be sent as `Authorization: Bearer`; browsers get a cookie with their first attempt",
  query: nothing,
  body: nothing,
  status: 201,
  answer: z.strictObject({ token: z.string().describe("256 random bits; it cannot be shown again") }),
  answerCall: ({ request }) => ({ value: { token: make(request.headers).token } }),
});
