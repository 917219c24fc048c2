import type { Condition } from "../script/condition";
import type { Context } from "./context";

/**
 * Whether a condition holds at this moment: all keys that are given must hold. Reads moves, facts and actions,
 * never prose.
 */
export function fitsCondition(condition: Condition, context: Context): boolean {
  const { pile } = context;
  return (
    any(condition.heard, (move) => pile.moves.includes(move)) &&
    all(condition.heardAll, (move) => pile.moves.includes(move)) &&
    all(condition.notHeard, (move) => !pile.moves.includes(move)) &&
    any(condition.asked, (fact) => pile.asked.includes(fact)) &&
    any(condition.touched, (subject) => pile.touched.includes(subject)) &&
    any(condition.stated, (claim) => pile.stated.includes(claim)) &&
    any(condition.misstated, (claim) => pile.misstated.includes(claim)) &&
    any(condition.offered, (size) => pile.offered.includes(size)) &&
    any(condition.acted, (action) => pile.acted.includes(action)) &&
    all(condition.done, (action) => action in context.done) &&
    all(condition.notDone, (action) => !(action in context.done)) &&
    all(condition.lookedUp, (place) => context.lookedUp.includes(place)) &&
    all(condition.told, (fact) => context.told.includes(fact)) &&
    any(condition.stage, (stage) => context.stage === stage) &&
    any(condition.temper, (temper) => context.temper === temper) &&
    any(condition.tactic, (state) => context.tactic === state) &&
    all(condition.after, (beat) => beat in context.played) &&
    all(condition.notAfter, (beat) => !(beat in context.played)) &&
    context.replies >= (condition.repliesFrom ?? 0)
  );
}

function any<Item>(items: readonly Item[] | undefined, holds: (item: Item) => boolean): boolean {
  return items === undefined || items.some(holds);
}

function all<Item>(items: readonly Item[] | undefined, holds: (item: Item) => boolean): boolean {
  return items === undefined || items.every(holds);
}
