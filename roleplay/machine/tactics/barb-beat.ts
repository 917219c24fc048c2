import { drawChance } from "../../chance";
import type { Variants } from "../../script/variants";
import { type PlayableBeat, takeUp } from "../beats/playable-beat";
import type { Context } from "../context";
import { hasFresh, sayLine } from "../say-line";

type Barb = { bank: string; variants: Variants; often: number; fits: (context: Context) => boolean };

/** A line of the tactic's own, added to an answer with the given chance (0 to 1), at most one in each answer. */
export function makeBarbBeat({ bank, variants, often, fits }: Barb): PlayableBeat {
  const id = `tactic-${bank}`;
  return {
    id,
    fits: (context) =>
      fits(context) &&
      context.pile.replies > 0 &&
      !context.barbed &&
      hasFresh(context, id, variants) &&
      drawChance(context.seed, context.draws, `barb-${bank}`) < often,
    play: (context) => sayLine({ ...takeUp(context, id), barbed: true }, { beat: id, bank: id, variants }),
  };
}
