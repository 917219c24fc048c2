import "server-only";
import { existsSync, readFileSync } from "node:fs";
import { prepareDatabase } from "@/db/prepare-database";
import { loadLibrary } from "@/scenarios/load-library";
import { readSettings } from "@/settings";
import { runFinishing } from "./candidate/run-finishing";
import { replaceLibrary } from "./library/current-library";
import { loadKeptLibrary } from "./library/load-kept-library";
import { warmLibrary } from "./library/warm-library";
import { runPost } from "./post/run-post";
import { inviteFirstOwner } from "./staff/invite-first-owner";
import { markAddress } from "./viewer/mark-address";
import { addressHeader } from "./viewer/read-address";

/** What the server does before it answers anybody. Throws an Error that says what to mend. */
export async function startServer(now: number = Date.now()): Promise<void> {
  markAddress(addressHeader);
  await prepareDatabase(now);
  await replaceLibrary(readLibrary(), now);
  await tellFirstOwner(now);
  runPost();
  runFinishing();
  // Not waited for: who comes at once is answered at once, if a little slower.
  if (process.env.NODE_ENV === "production") warmLibrary().catch(report);
}

/** Nothing has a default password: who reads this server's console makes the first account. */
async function tellFirstOwner(now: number): Promise<void> {
  const path = await inviteFirstOwner(now);
  if (path === null) return;
  const { PUBLIC_ADDRESS } = readSettings();
  const address = PUBLIC_ADDRESS ?? `http://localhost:${process.env.PORT || "3000"}`;
  console.log(`There is no owner yet. Make the first account here (the link holds once): ${address}${path}`);
}

/** A built app keeps what it has read; while its sources are worked on, each start reads anew. */
function readLibrary() {
  const build = ".next/BUILD_ID";
  if (process.env.NODE_ENV !== "production" || !existsSync(build)) return loadLibrary();
  return loadKeptLibrary(readSettings().DATA_FOLDER, readFileSync(build, "utf8"));
}

function report(error: unknown): void {
  console.error("Warming up failed; the first replies are read a little slower.", error);
}
