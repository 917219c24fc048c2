import type { Library } from "@/scenarios/load-library";
import type { Turn } from "@/scenarios/play-script";
import type { Scenario } from "@/scenarios/schema/scenario";
import { type PlayedTrainee, playTrainee, readTrainee } from "./play-trainee";
import { type GamingName, gamingNames, writeGamingScript } from "./write-gaming-script";

/** The written quality of a panel's trainees, from the worst to the best. */
export const qualities = ["harmful", "weak", "decent", "strong"] as const;
export type Quality = (typeof qualities)[number];

/** One simulated trainee's attempt; `words`: all that they wrote; `padded`: the total of the same with empty words added. */
export type Trainee = PlayedTrainee & {
  scenario: string;
  quality: Quality;
  place: number;
  padded: number;
};

/** A trainee who tries for a grade without talking; `deeds`: with all that a good one does at the desk. */
export type Gaming = { scenario: string; name: GamingName; deeds: boolean; total: number };

const places = [1, 2, 3];

/** Plays the twelve trainees that were written for a scenario before anybody saw a grade of theirs. */
export function playPanel(library: Library, scenario: Scenario): Trainee[] {
  return qualities.flatMap((quality) =>
    places.map((place) => {
      const turns = readTrainee(scenario, `panel/${quality}-${place}`);
      const { total: padded } = playTrainee(library, scenario, turns.map(pad));
      return { scenario: scenario.id, quality, place, padded, ...playTrainee(library, scenario, turns) };
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
  const good = readTrainee(scenario, "trainees/good");
  const words = good.filter((turn) => "say" in turn);
  return gamingNames.flatMap((name) =>
    [false, true].map((deeds) => {
      const turns = writeGamingScript(scenario, name, deeds ? good : words);
      return { scenario: scenario.id, name, deeds, total: playTrainee(library, scenario, turns).total };
    }),
  );
}
