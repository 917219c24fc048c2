import type { Fact } from "../../script/fact";
import type { Cast } from "../cast";
import type { Context } from "../context";
import { sayLine } from "../say-line";
import { type PlayableBeat, takeUp } from "./playable-beat";

/** How many facts the customer gives in one answer, whatever else it takes up. */
const factsAnAnswer = 2;

/** For each fact that the customer knows, the beat in which they give it, and resent to give it twice. */
export function listFactBeats(cast: Cast): PlayableBeat[] {
  return cast.script.facts.map((fact) => ({
    id: `fact-${fact.id}`,
    fits: (context) =>
      context.pile.asked.includes(fact.id) && context.matters < cast.persona.matters + factsAnAnswer,
    play: (context) => tellFact(fact, context),
  }));
}

function tellFact(fact: Fact, context: Context): Context {
  const told = context.told.includes(fact.id);
  const manner = told ? "again" : fact.shown === undefined ? "tell" : "shown";
  const telling: Context = {
    ...takeUp(context, `fact-${fact.id}`),
    told: told ? context.told : [...context.told, fact.id],
    pile: { ...context.pile, asked: context.pile.asked.filter((id) => id !== fact.id) },
    slots: { ...context.slots, asked: fact.label },
  };
  const bank = `fact-${fact.id}-${manner}`;
  return sayLine(telling, { beat: `fact-${fact.id}`, bank, variants: fact[manner] ?? fact.tell });
}
