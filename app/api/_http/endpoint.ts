import { z } from "zod";
import type { AppErrorCode } from "@/access/app-error";
import type { Viewer } from "@/access/viewer/viewer";

export type Method = "GET" | "POST" | "DELETE";

/** What an endpoint is called with, once everything that was sent has been checked. */
export type Call<Body, Query> = {
  request: Request;
  /** Null: who asks has no token yet. */
  viewer: Viewer | null;
  /** The moment of receipt, in ms since 1970, UTC. */
  now: number;
  /** The parts of the path that are in braces. */
  path: Readonly<Record<string, string>>;
  query: Query;
  body: Body;
};

export type Answer<Value> = { value: Value; headers?: Record<string, string> };

export type Definition<Body, Query, Value> = {
  name: string;
  method: Method;
  /** As in /api/attempts/{id}. */
  path: string;
  summary: string;
  query: z.ZodType<Query>;
  body: z.ZodType<Body>;
  status?: 200 | 201;
  /** What the answer is, for the description of the API and for the tests that hold the answers to it. */
  answer: z.ZodType<Value>;
  /** The errors that it may answer besides those that all do. */
  errors?: readonly AppErrorCode[];
  answerCall(call: Call<Body, Query>): Promise<Answer<Value>> | Answer<Value>;
};

/** One method of one path: what it takes, what it answers, and how it is described. */
export type Endpoint = Omit<Definition<unknown, unknown, unknown>, "answerCall" | "status" | "errors"> & {
  status: 200 | 201;
  errors: readonly AppErrorCode[];
  /** Whether it is for staff and their programs, and not for guests. */
  forStaff: boolean;
  answerCall(call: Call<unknown, unknown>): Promise<Answer<unknown>>;
};

/** For what takes no query, or no body. */
export const nothing = z.unknown().describe("nothing is asked for");

/** For every call that answers a view of an attempt. */
export const sinceQuery = z.object({
  since: z.coerce.number().int().min(0).default(0).describe("entries from this sequence on are answered"),
});

/** Makes an endpoint of its definition. The query and the body are checked before `answerCall` sees them. */
export function defineEndpoint<Body, Query, Value>(definition: Definition<Body, Query, Value>): Endpoint {
  const { answerCall, status = 200, errors = [], ...rest } = definition;
  const parse = makeSentParser(definition);
  return {
    ...rest,
    status,
    errors,
    forStaff: false,
    answerCall: async (call) => answerCall({ ...call, ...parse(call) }),
  };
}

/**
 * Gives what tells what was sent, by an endpoint's schemas: what does not fit throws a ZodError, with paths that begin with "query"
 * or "body". Made once an endpoint, since a schema is compiled at its first use.
 */
export function makeSentParser<Body, Query>({
  query,
  body,
}: Pick<Definition<Body, Query, unknown>, "query" | "body">) {
  const sent = z.object({ query, body });
  return (call: Pick<Call<unknown, unknown>, "query" | "body">): { query: Query; body: Body } =>
    sent.parse({ query: call.query, body: call.body });
}
