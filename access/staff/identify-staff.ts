import "server-only";
import { role } from "@/scenarios/screening/role";
import { currentAuth } from "./auth";
import type { Staff } from "./staff";

/** The member of the staff whose session a request's headers bring. Null: nobody is signed in, or the account was closed. */
export async function identifyStaff(headers: Headers): Promise<Staff | null> {
  // Most requests are guests' and candidates': they need no query.
  if (!headers.get("cookie")?.includes("composure.session_token")) return null;
  const found = await currentAuth().api.getSession({ headers });
  if (!found || found.user.closedAt) return null;
  const { id, name, email } = found.user;
  return { id, name, email, role: role.parse(found.user.role) };
}
