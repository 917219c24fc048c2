import "server-only";
import { currentAuth } from "./auth";

/** Signs a member of the staff in by their password: the answer of the server action that calls it sets the cookie. */
export async function signIn(body: { email: string; password: string }, headers: Headers): Promise<void> {
  await currentAuth().api.signInEmail({ body, headers });
}
