import { z } from "zod";
import { defineEndpoint, type Endpoint, nothing } from "../_http/endpoint";
import { writeOpenapi } from "../_openapi/write-openapi";
import { endpoints } from "./endpoints";

export const describeApi: Endpoint = defineEndpoint({
  name: "describeApi",
  method: "GET",
  path: "/api/openapi.json",
  summary: "This description, in OpenAPI 3.1",
  query: nothing,
  body: nothing,
  answer: z.looseObject({ openapi: z.string() }),
  answerCall: () => ({ value: writeOpenapi([...endpoints, describeApi]) }),
});
