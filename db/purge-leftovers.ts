import { lt } from "drizzle-orm";
import { commit } from "./commit";
import { guesses } from "./schema/guesses";
import { rateLimits } from "./schema/staff/rate-limits";
import { sessions } from "./schema/staff/sessions";
import { verifications } from "./schema/staff/verifications";

const day = 24 * 60 * 60 * 1000;

/** Forgets what has served its purpose: wrong links and throttled sign-ins of more than a day ago, and sessions that have expired. */
export async function purgeLeftovers(now: number): Promise<void> {
  const at = new Date(now);
  await commit(
    (to) => to.delete(guesses).where(lt(guesses.at, new Date(now - day))),
    (to) => to.delete(rateLimits).where(lt(rateLimits.lastRequest, now - day)),
    (to) => to.delete(sessions).where(lt(sessions.expiresAt, at)),
    (to) => to.delete(verifications).where(lt(verifications.expiresAt, at)),
  );
}
