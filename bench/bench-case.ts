import { readFileSync } from "node:fs";
import { compilePlay, type Play } from "@/roleplay/attempt/compile-play";
import type { Persona } from "@/roleplay/script/persona";
import { type Library, loadLibrary } from "@/scenarios/load-library";
import type { Turn } from "@/scenarios/play-script";
import { readScript } from "@/scenarios/read-script";
import type { Scenario } from "@/scenarios/schema/scenario";

/** What the benchmarks work on: the first scenario of the library, with its good trainee's turns. */
export type BenchCase = {
  library: Library;
  scenario: Scenario;
  persona: Persona;
  play: Play;
  turns: Turn[];
  replies: string[];
};

/** Loads the library and compiles the first scenario. */
export function loadBenchCase(): BenchCase {
  const library = loadLibrary();
  const scenario = [...library.scenarios.values()][0];
  const persona = library.personas.get(scenario?.persona ?? "");
  if (scenario === undefined || persona === undefined)
    throw new Error("The library holds no scenario to measure with.");
  const file = `scenarios/library/${scenario.id}/trainees/good.jsonl`;
  const turns = readScript(readFileSync(file, "utf8"), file);
  const replies = turns.flatMap((turn) => ("say" in turn ? String(turn.say) : []));
  return { library, scenario, persona, play: compilePlay(scenario, persona), turns, replies };
}
