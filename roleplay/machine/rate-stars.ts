import { drawChance } from "../chance";
import type { Ending } from "../script/ending";
import type { Cast } from "./cast";
import type { Context } from "./context";

/** What each ending is worth in stars to a fair customer who leaves content. */
const fairStars: Record<Ending, number> = {
  "solved-content": 5,
  "solved-sour": 3,
  appeased: 3,
  "handed-over": 2,
  "walked-out": 1,
  "timed-out": 1,
  "ended-by-agent": 1,
  stopped: 1,
};

/** How often a customer takes a star off for no reason of the agent's: some ratings are unfair (Ikeakanam, 000). */
const unfairness = 0.3;

/** The stars (1 to 5) that the customer leaves: by the ending and the tension, fair or not. */
export function rateStars(cast: Cast, context: Context): number {
  const stars = fairStars[context.ending ?? "walked-out"];
  const grudge = context.tension > cast.persona.temper.contentBelow * 0.7 ? 1 : 0;
  const unfair = drawChance(context.seed, 0, "stars") < unfairness ? 1 : 0;
  return Math.min(5, Math.max(1, stars - grudge - unfair));
}
