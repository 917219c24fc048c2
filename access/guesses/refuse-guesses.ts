import "server-only";
import { and, eq, gt } from "drizzle-orm";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { makeId } from "@/db/make-id";
import { guesses } from "@/db/schema/guesses";
import { readSettings } from "@/settings";
import { AppError } from "../app-error";

const hour = 60 * 60 * 1000;

/**
 * Looks a secret link or key up by `find`, which throws not-found where there is none. From an address that has tried too
 * many wrong ones within the hour nothing is looked up any more: too-many, also for a right one.
 */
export async function refuseGuesses<Found>(
  address: string,
  now: number,
  find: () => Promise<Found>,
): Promise<Found> {
  const lately = and(eq(guesses.address, address), gt(guesses.at, new Date(now - hour)));
  if ((await database().$count(guesses, lately)) >= readSettings().WRONG_LINKS_PER_HOUR) {
    throw new AppError(
      "too-many",
      "Too many links that lead nowhere were tried from your network. Wait an hour, then open the link from your invitation again.",
      { retryAfter: 3600 },
    );
  }
  try {
    return await find();
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found")
      await commit((to) => to.insert(guesses).values({ id: makeId(now), address, at: new Date(now) }));
    throw error;
  }
}
