import { type Regraded, type Regrading, regradeAttempt } from "@/db/regrade-attempt";
import { printRegraded } from "./print-regraded";

/** How many attempts came out how. A failed one has changed nothing. */
export type Counts = { graded: number; changed: number; unchanged: number; failed: number };

/** Grades attempts anew, one after another, and prints of each what changed or why it failed. `clock` gives ms since 1970. */
export async function regradeAttempts(
  ids: readonly string[],
  regrading: Regrading,
  { print, clock }: { print: (text: string) => void; clock: () => number },
): Promise<Counts> {
  const counts = { graded: 0, changed: 0, unchanged: 0, failed: 0 };
  for (const id of ids) {
    const regraded = await tryOne(id, regrading, clock());
    if ("failure" in regraded) {
      counts.failed += 1;
      print(`${id}: not graded. ${regraded.failure}`);
      continue;
    }
    counts.graded += 1;
    counts[regraded.same ? "unchanged" : "changed"] += 1;
    print(printRegraded(regraded));
  }
  return counts;
}

async function tryOne(
  id: string,
  regrading: Regrading,
  now: number,
): Promise<Regraded | { failure: string }> {
  try {
    return await regradeAttempt(id, regrading, now);
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
