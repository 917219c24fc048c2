import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Library } from "@/scenarios/load-library";
import { type Played, playScript, type Turn } from "@/scenarios/play-script";
import { readScript } from "@/scenarios/read-script";
import type { Scenario } from "@/scenarios/schema/scenario";
import { type GamingName, gamingNames, writeGamingScript } from "./write-gaming-script";

/** The written quality of a panel's trainees, from the worst to the best. */
export const qualities = ["harmful", "weak", "decent", "strong"] as const;
export type Quality = (typeof qualities)[number];

/** One simulated trainee's attempt; `words`: all that they wrote; `padded`: the total of the same with empty words added. */
export type Trainee = {
  scenario: string;
  quality: Quality;
  place: number;
  total: number;
  padded: number;
  words: number;
  ending: Played["ending"];
};

/** A trainee who tries for a grade without talking; `deeds`: with all that a good one does at the desk. */
export type Gaming = { scenario: string; name: GamingName; deeds: boolean; total: number };

const folder = fileURLToPath(new URL("../../../scenarios/library", import.meta.url));
const places = [1, 2, 3];

/** Plays the twelve trainees that were written for a scenario before anybody saw a grade of theirs. */
export function playPanel(library: Library, scenario: Scenario): Trainee[] {
  return qualities.flatMap((quality) =>
    places.map((place) => {
      const turns = readOwn(scenario, `panel/${quality}-${place}`);
      const { entries, ending, scorecard } = playScript(library, scenario, turns);
      const padded = playScript(library, scenario, turns.map(pad)).scorecard.total ?? 0;
      const words = entries.reduce(
        (sum, entry) => sum + (entry.kind === "reply" ? entry.reading.words : 0),
        0,
      );
      return { scenario: scenario.id, quality, place, total: scorecard.total ?? 0, padded, words, ending };
    }),
  );
}

/** Words that say nothing, and neither help nor harm. */
const filler = "That is how it goes, one way or another, all in all and by and large.";

function pad(turn: Turn): Turn {
  return "say" in turn ? { say: `${turn.say} ${filler}` } : turn;
}

/** Plays the gaming trainees of a scenario, each with words alone and with a good trainee's deeds between them. */
export function playGaming(library: Library, scenario: Scenario): Gaming[] {
  const good = readOwn(scenario, "trainees/good");
  const words = good.filter((turn) => "say" in turn);
  return gamingNames.flatMap((name) =>
    [false, true].map((deeds) => {
      const turns = writeGamingScript(scenario, name, deeds ? good : words);
      const total = playScript(library, scenario, turns).scorecard.total ?? 0;
      return { scenario: scenario.id, name, deeds, total };
    }),
  );
}

function readOwn(scenario: Scenario, script: string): Turn[] {
  const file = `${folder}/${scenario.id}/${script}.jsonl`;
  return readScript(readFileSync(file, "utf8"), file);
}
