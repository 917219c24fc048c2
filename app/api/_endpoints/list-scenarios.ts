import { z } from "zod";
import { listScenarios as list } from "@/access/scenarios/list-scenarios";
import { scenarioHead } from "@/scenarios/show-head";
import { defineEndpoint, nothing } from "../_http/endpoint";

export const listScenarios = defineEndpoint({
  name: "listScenarios",
  method: "GET",
  path: "/api/scenarios",
  summary: "What the library offers, the easiest first",
  query: nothing,
  body: nothing,
  answer: z.strictObject({ scenarios: z.array(scenarioHead) }),
  answerCall: async () => ({ value: { scenarios: await list() } }),
});
