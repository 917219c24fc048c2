import { z } from "zod";
import { mostSeed, startAttempt as start } from "@/access/attempts/start-attempt";
import { makeGuest } from "@/access/viewer/make-guest";
import { attemptView } from "@/roleplay/attempt/attempt-view";
import { defineEndpoint, nothing } from "../_http/endpoint";
import { setGuestCookie } from "../_http/set-guest-cookie";

export const startAttempt = defineEndpoint({
  name: "startAttempt",
  method: "POST",
  path: "/api/attempts",
  summary: "Starts an attempt at a scenario; sets the guest's cookie where there is none",
  query: nothing,
  body: z.strictObject({
    scenario: z.string().min(1).max(60),
    seed: z.int().min(0).max(mostSeed).optional().describe("the same seed gives the same customer"),
  }),
  status: 201,
  answer: attemptView,
  errors: ["not-found", "too-many"],
  answerCall: async ({ request, viewer, body: { scenario, seed }, now }) => {
    const asked = { scenario, ...(seed !== undefined && { seed }) };
    if (viewer) return { value: await start(viewer, asked, now) };
    const guest = makeGuest(request.headers);
    return { value: await start(guest.viewer, asked, now), headers: setGuestCookie(request, guest.token) };
  },
});
