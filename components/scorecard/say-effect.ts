import { nameCauses } from "./say-cause";
import type { Effect } from "./tell-effects";

/**
 * What a turn did to the customer, in words: "Eased Mr Stobbart: 70 to 59 (a calm limit, empathy)." Null where nothing
 * moved, and nothing pulled either way.
 */
export function sayEffect({ from, to, eased, tensed }: Effect, customer: string): string | null {
  const [before, after] = [Math.round(from), Math.round(to)];
  const [down, up] = [nameCauses(eased), nameCauses(tensed)];
  if (before === after) {
    if (down === "" || up === "") return null;
    return `Left ${customer} at ${after}: ${down} eased, ${up} did the contrary.`;
  }
  const falls = after < before;
  const by = falls ? down : up;
  const verb = falls ? `Eased ${customer}` : `Made ${customer} tenser`;
  return `${verb}: ${before} to ${after}${by === "" ? "" : ` (${by})`}.`;
}
