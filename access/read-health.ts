import "server-only";
import { database } from "@/db/database";
import { dialect } from "@/db/dialect";
import { scenarioVersions } from "@/db/schema/scenario-versions";
import { currentLibrary } from "./library/current-library";

/** Asks what an answer needs: the library and the database. Throws where one of them fails. */
export async function readHealth() {
  const { scenarios } = await currentLibrary();
  await database().select({ hash: scenarioVersions.hash }).from(scenarioVersions).limit(1);
  return { status: "ok" as const, database: dialect, scenarios: scenarios.size };
}
