import type { Cast } from "./cast";
import { openContext } from "./context";
import { listBeats } from "./list-beats";
import { makePatienceRegion } from "./patience-region";
import { prepareSetup } from "./prepare-setup";
import { makePromiseRegion } from "./promise-region";
import { makeTactic } from "./tactics/make-tactic";
import { makeTalkRegion } from "./talk-region";
import { makeTemperRegion } from "./temper-region";

/**
 * The machine of one script played by one persona: the talk, the tactic, the temper, the patience and the agent's
 * promise side by side. It only assigns, emits, raises and cancels; time and chance come from outside.
 */
export function compileMachine(cast: Cast) {
  const play = prepareSetup(cast);
  const tactic = makeTactic(cast, play);
  return play.createMachine({
    id: "attempt",
    type: "parallel",
    context: ({ input }) => openContext(cast, input?.seed),
    states: {
      // The talk comes first: it reads the reply, and the others see what it has made of it.
      talk: makeTalkRegion(cast, play, listBeats(cast, tactic.beats)),
      tactic: tactic.region,
      temper: makeTemperRegion(cast, play),
      patience: makePatienceRegion(cast, play),
      promise: makePromiseRegion(play),
    },
  });
}
export type PlayMachine = ReturnType<typeof compileMachine>;
