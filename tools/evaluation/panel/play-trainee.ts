import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Library } from "@/scenarios/load-library";
import { type Played, playScript, type Turn } from "@/scenarios/play-script";
import { readScript } from "@/scenarios/read-script";
import type { Scenario } from "@/scenarios/schema/scenario";

/** What came of one script: the total, 0 to 100, and how many words its trainee wrote. */
export interface PlayedTrainee {
  readonly total: number;
  readonly words: number;
  readonly ending: Played["ending"];
}

const folder = fileURLToPath(new URL("../../../scenarios/library", import.meta.url));

/** Plays a script against a scenario's customer. */
export function playTrainee(library: Library, scenario: Scenario, turns: readonly Turn[]): PlayedTrainee {
  const { entries, ending, scorecard } = playScript(library, scenario, turns);
  const words = entries.reduce((sum, entry) => sum + (entry.kind === "reply" ? entry.reading.words : 0), 0);
  return { total: scorecard.total ?? 0, words, ending };
}

/** The turns of a script that stands with its scenario, as in "panel/strong-1". Throws where there is none or it does not fit. */
export function readTrainee(scenario: Scenario, script: string): Turn[] {
  const file = `${folder}/${scenario.id}/${script}.jsonl`;
  return readScript(readFileSync(file, "utf8"), file);
}
