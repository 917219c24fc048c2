import { drawChance } from "@/roleplay/chance";

/** The demo's seed: with it the company is the same every time, but for ids, tokens and times. */
const seed = 20_260_504;

/** A number from 0 (included) to 1 (excluded) that depends on nothing but these two. */
export function chance(purpose: string, counter: number): number {
  return drawChance(seed, counter, purpose);
}

/** A whole number from `from` to `to`, both included. */
export function between(from: number, to: number, purpose: string, counter: number): number {
  return from + Math.floor(chance(purpose, counter) * (to - from + 1));
}

/** One of the list. Throws RangeError where it is empty. */
export function pick<Item>(list: readonly Item[], purpose: string, counter: number): Item {
  const item = list[Math.floor(chance(purpose, counter) * list.length)];
  if (item === undefined) throw new RangeError(`There is nothing to pick from for "${purpose}".`);
  return item;
}
