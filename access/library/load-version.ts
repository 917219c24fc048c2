import "server-only";
import { eq } from "drizzle-orm";
import { database } from "@/db/database";
import { scenarioVersions } from "@/db/schema/scenario-versions";
import { compilePlay, type Play } from "@/roleplay/attempt/compile-play";
import type { Persona } from "@/roleplay/script/persona";
import type { Scenario } from "@/scenarios/schema/scenario";

/** A scenario as it was published, ready to be played. */
export type Version = { scenario: Scenario; persona: Persona; play: Play };

declare global {
  var composureVersions: Map<string, Version> | undefined;
}

/** The scenario that is kept under a hash, compiled once per process. */
export async function loadVersion(hash: string): Promise<Version> {
  globalThis.composureVersions ??= new Map();
  const known = globalThis.composureVersions.get(hash);
  if (known) return known;
  const version = await readVersion(hash);
  globalThis.composureVersions.set(hash, version);
  return version;
}

async function readVersion(hash: string): Promise<Version> {
  const [row] = await database().select().from(scenarioVersions).where(eq(scenarioVersions.hash, hash));
  if (!row) throw new Error(`No scenario is kept under the hash ${hash}, though an attempt names it.`);
  const { content: scenario, persona } = row;
  return { scenario, persona, play: compilePlay(scenario, persona) };
}
