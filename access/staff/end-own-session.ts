import "server-only";
import { currentAuth } from "./auth";

/** Ends the session that a request's headers bring; the answer of the server action that calls it clears the cookie. */
export async function endOwnSession(headers: Headers): Promise<void> {
  await currentAuth().api.signOut({ headers });
}
