import type { PlayableBeat } from "../beats/playable-beat";

/** The beats that only one tactic plays, by their place in an answer. */
export type TacticBeats = {
  /** What comes of a trap that was set, before anything else is taken up. */
  springs: PlayableBeat[];
  /** What is said in the place of a reaction. */
  snaps: PlayableBeat[];
  /** What is added to an answer, or pushes on in the place of a drive. */
  barbs: PlayableBeat[];
};
