import type { Effect } from "./tell-effects";

const worthTelling = 3;

/** The turns that moved the tension most (by 3 points at least), at most so many, in the order of the chat. */
export function findTurns(effects: readonly Effect[], most = 6): Effect[] {
  return effects
    .filter((effect) => Math.abs(rise(effect)) >= worthTelling)
    .sort((one, other) => Math.abs(rise(other)) - Math.abs(rise(one)))
    .slice(0, most)
    .sort((one, other) => one.entry - other.entry);
}

const rise = ({ from, to }: Effect) => to - from;
