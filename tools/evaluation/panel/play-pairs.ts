import type { Library } from "@/scenarios/load-library";
import type { Scenario } from "@/scenarios/schema/scenario";
import { type Quality, qualities } from "./play-panel";
import { type PlayedTrainee, playTrainee, readTrainee } from "./play-trainee";

/** Two trainees who do and say the same, reply for reply: one in few words, one in many. */
export interface Pair {
  readonly scenario: string;
  readonly quality: Quality;
  readonly terse: PlayedTrainee;
  readonly wordy: PlayedTrainee;
}

/** Plays the pairs that were written for a scenario, one of each quality. */
export function playPairs(library: Library, scenario: Scenario): Pair[] {
  return qualities.map((quality) => ({
    scenario: scenario.id,
    quality,
    terse: playTrainee(library, scenario, readTrainee(scenario, `pairs/${quality}-terse`)),
    wordy: playTrainee(library, scenario, readTrainee(scenario, `pairs/${quality}-wordy`)),
  }));
}
