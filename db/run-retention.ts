import { purgeCandidates } from "./purge-candidates";
import { purgeGuests } from "./purge-guests";
import { purgeLeftovers } from "./purge-leftovers";
import { currentStore } from "./store/current-store";

/** What a run of the retention did: guests' attempts and candidates deleted, and candidates kept by a hold. */
export type Retention = { guests: number; candidates: number; held: number };

/**
 * Deletes all whose time is over, by all rules at once: the server runs it daily, and `npm run purge` at any time. `days` is the
 * retention of guests' attempts; candidates' stands in their screening's plan.
 */
export async function runRetention(now: number, days: number): Promise<Retention> {
  const guests = await purgeGuests(now, days);
  const { deleted, held } = await purgeCandidates(now);
  await purgeLeftovers(now);
  await currentStore().scrub();
  return { guests, candidates: deleted, held };
}
