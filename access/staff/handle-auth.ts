import "server-only";
import { currentAuth } from "./auth";

/** Hands a request under /api/auth to the auth library. */
export function handleAuth(request: Request): Promise<Response> {
  return currentAuth().handler(request);
}
