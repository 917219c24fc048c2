import { readScenario as read } from "@/access/scenarios/read-scenario";
import { scenario } from "@/scenarios/schema/scenario";
import { scenarioHead } from "@/scenarios/show-head";
import { defineEndpoint, nothing } from "../_http/endpoint";

export const readScenario = defineEndpoint({
  name: "readScenario",
  method: "GET",
  path: "/api/scenarios/{id}",
  summary: "A scenario with its briefing",
  query: nothing,
  body: nothing,
  answer: scenarioHead.extend({ briefing: scenario.shape.briefing }),
  errors: ["not-found"],
  answerCall: async ({ path: { id = "" } }) => ({ value: await read(id) }),
});
