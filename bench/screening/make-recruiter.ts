import { hashPassword } from "better-auth/crypto";
import type { Staff } from "@/access/staff/staff";
import { commit } from "@/db/commit";
import { makeId } from "@/db/make-id";
import { accounts } from "@/db/schema/staff/accounts";
import { staff } from "@/db/schema/staff/staff";

const password = "a password for the benchmark only";

/** An owner in this process's database, who may see every list. */
export async function makeRecruiter(): Promise<Staff> {
  const at = new Date();
  const id = makeId(at.getTime());
  const member = { id, name: "Bench", email: "bench@example.org", role: "owner" as const };
  const times = { createdAt: at, updatedAt: at };
  const account = { id: makeId(at.getTime()), userId: id, accountId: id, providerId: "credential" };
  const hash = await hashPassword(password);
  await commit(
    (to) => to.insert(staff).values({ ...member, emailVerified: true, ...times }),
    (to) => to.insert(accounts).values({ ...account, password: hash, ...times }),
  );
  return member;
}

/** Signs them in at a running server, and gives the cookie. */
export async function signIn(base: string, { email }: Staff): Promise<string> {
  const answer = await fetch(`${base}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: base },
    body: JSON.stringify({ email, password }),
  });
  if (!answer.ok) throw new Error(`Signing in was answered with ${answer.status}: ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}
