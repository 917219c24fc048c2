import type { IncomingMessage, ServerResponse } from "node:http";
import { NodeRequest, sendNodeResponse } from "srvx/node";
import { notePresence } from "../_endpoints/note-presence";
import { noteSignal } from "../_endpoints/note-signal";
import { pauseAttempt } from "../_endpoints/pause-attempt";
import { readAttempt } from "../_endpoints/read-attempt";
import { resumeAttempt } from "../_endpoints/resume-attempt";
import { sendReply } from "../_endpoints/send-reply";
import { stopAttempt } from "../_endpoints/stop-attempt";
import { takeAction } from "../_endpoints/take-action";
import { answerRequest } from "../_http/answer-request";
import type { Endpoint } from "../_http/endpoint";

/** What everybody who is in a chat asks many times a minute. */
const asked = [
  readAttempt,
  sendReply,
  takeAction,
  pauseAttempt,
  resumeAttempt,
  stopAttempt,
  notePresence,
  noteSignal,
];

/**
 * Answers a call of a running chat by itself, without the way that Next has for pages: that way takes longer than the answer
 * (docs/decisions/0022). False: this is no such call, and Next is to answer it. The answers are those of the route files.
 */
export function serveChat(request: IncomingMessage, response: ServerResponse): boolean {
  const found = find(request.method, request.url);
  if (found === null) return false;
  const call = new NodeRequest({ req: request, res: response });
  answerRequest(found.endpoint, call, () => ({ id: found.id }))
    .then((answer) => sendNodeResponse(response, answer))
    .catch(() => response.destroy());
  return true;
}

/** An id with anything else in it is left to Next, which knows what a path may hold. */
const form = /^\/api\/attempts\/([\w-]+)(\/[a-z]+)?(?:\?|$)/;
const calls = new Map<string, Endpoint>(
  asked.map((endpoint) => [
    `${endpoint.method} ${endpoint.path.replace("/api/attempts/{id}", "")}`,
    endpoint,
  ]),
);

function find(
  method: string | undefined,
  target: string | undefined,
): { endpoint: Endpoint; id: string } | null {
  const [, id, rest = ""] = form.exec(target ?? "") ?? [];
  const endpoint = calls.get(`${method} ${rest}`);
  return endpoint && id !== undefined ? { endpoint, id } : null;
}
