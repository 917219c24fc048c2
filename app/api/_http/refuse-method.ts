import { AppError } from "@/access/app-error";
import { answerError } from "./answer-error";
import type { Endpoint } from "./endpoint";

/** The answer to a method that a path does not have; OPTIONS is told which ones it has. */
export function refuseMethod(request: Request, endpoints: readonly Endpoint[]): Response {
  const allow = endpoints.map(({ method }) => method).join(", ");
  if (request.method === "OPTIONS") return new Response(null, { status: 204, headers: { allow } });
  const answer = answerError(
    new AppError("wrong-method", `${request.method} is not possible here, only ${allow}.`),
  );
  answer.headers.set("allow", allow);
  return answer;
}
