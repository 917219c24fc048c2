import { inArray } from "drizzle-orm";
import type { Persona } from "../roleplay/script/persona";
import { hashContent } from "../scenarios/content/hash-content";
import type { Scenario } from "../scenarios/schema/scenario";
import { commit } from "./commit";
import { database } from "./database";
import { scenarioVersions } from "./schema/scenario-versions";
import type { Write } from "./store/store";

type Content = { scenarios: ReadonlyMap<string, Scenario>; personas: ReadonlyMap<string, Persona> };
type Version = { hash: string; scenario: string; content: Scenario; persona: Persona };

/**
 * Keeps every scenario that is not kept yet in just this wording, together with its persona, and gives the hash of
 * each by the scenario's id. What was published before stays: attempts may still run on it.
 */
export async function publishLibrary(library: Content, now: number): Promise<Map<string, string>> {
  const versions = listVersions(library);
  const publishedAt = new Date(now);
  const kept = await listKept(versions);
  const fresh = versions.filter((version) => !kept.has(version.hash));
  // Another server may publish the same at the same moment: then one of the two does nothing.
  await commit(
    ...fresh.map(
      (version): Write =>
        (to) =>
          to
            .insert(scenarioVersions)
            .values({ ...version, publishedAt })
            .onConflictDoNothing(),
    ),
  );
  return new Map(versions.map(({ scenario, hash }) => [scenario, hash]));
}

function listVersions({ scenarios, personas }: Content): Version[] {
  return [...scenarios].map(([id, content]) => {
    const persona = personas.get(content.persona);
    if (!persona)
      throw new Error(`The scenario "${id}" names the persona "${content.persona}", which is not there.`);
    // The persona plays in it: where it changes, the customer does, and that is another version.
    return { hash: hashContent({ content, persona }), scenario: id, content, persona };
  });
}

async function listKept(versions: readonly Version[]): Promise<Set<string>> {
  const hashes = versions.map(({ hash }) => hash);
  const rows = await database()
    .select({ hash: scenarioVersions.hash })
    .from(scenarioVersions)
    .where(inArray(scenarioVersions.hash, hashes));
  return new Set(rows.map(({ hash }) => hash));
}
