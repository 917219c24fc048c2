import type { AttemptView } from "@/roleplay/attempt/attempt-view";
import type { Outgoing } from "./outgoing";

/** What came of asking the server. `lost`: no answer, or one that says to come again. */
export type Answer =
  | { kind: "view"; view: AttemptView }
  | { kind: "refused"; code: string; message: string }
  | { kind: "lost" };

export type CallAttempt = (attempt: string, what: Outgoing | "look", since: number) => Promise<Answer>;

/** Asks the server for what is new in an attempt, or hands it a reply, an action, a pause or a stop. */
export const callAttempt: CallAttempt = async (attempt, what, since) => {
  try {
    const { path, method, body } = what === "look" ? look : requestFor(what);
    const response = await fetch(`/api/attempts/${encodeURIComponent(attempt)}${path}?since=${since}`, {
      method,
      cache: "no-store",
      signal: AbortSignal.timeout(20_000),
      ...(method === "GET"
        ? {}
        : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
    return readAnswer(response.status, await response.json());
  } catch {
    return { kind: "lost" };
  }
};

const look = { path: "", method: "GET", body: {} };

function requestFor(what: Outgoing): { path: string; method: string; body: object } {
  switch (what.kind) {
    case "reply":
      return { path: "/replies", method: "POST", body: { id: what.id, text: what.text } };
    case "action":
      return {
        path: "/actions",
        method: "POST",
        body: { id: what.id, action: what.action, fields: what.fields },
      };
    case "pause":
      return { path: "/pause", method: "POST", body: {} };
    case "resume":
      return { path: "/pause", method: "DELETE", body: {} };
    case "stop":
      return { path: "/stop", method: "POST", body: {} };
  }
}

type Body = Partial<AttemptView> & { error?: { code?: string; message?: string } };

function readAnswer(status: number, body: Body): Answer {
  const { attempt, entries, moment, paused, timeLeft = null, error } = body;
  if (attempt && entries && moment && paused !== undefined) {
    return { kind: "view", view: { attempt, entries, moment, paused, timeLeft } };
  }
  // The server is busy or broken, not of another mind: the same is sent again later.
  if (status >= 500 || status === 429 || status === 408) return { kind: "lost" };
  return {
    kind: "refused",
    code: error?.code ?? "",
    message: error?.message ?? "The server did not take this.",
  };
}
