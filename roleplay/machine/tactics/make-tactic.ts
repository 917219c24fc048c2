import type { Cast } from "../cast";
import type { PlaySetup } from "../prepare-setup";
import { makeAbruptTactic } from "./abrupt-tactic";
import { makeAbusiveTactic } from "./abusive-tactic";
import { makeKnowItAllTactic } from "./know-it-all-tactic";
import { makeLoudTactic } from "./loud-tactic";

/** A persona's own tactic: its region of the machine, and the beats that only it plays. */
export function makeTactic(cast: Cast, play: PlaySetup) {
  const { tactic } = cast.script;
  switch (tactic.tactic) {
    case "abrupt":
      return makeAbruptTactic(tactic, play);
    case "abusive":
      return makeAbusiveTactic(tactic, play);
    case "loud":
      return makeLoudTactic(tactic, play);
    case "know-it-all":
      return makeKnowItAllTactic(tactic, play);
  }
}
