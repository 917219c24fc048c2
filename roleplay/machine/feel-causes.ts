import type { CauseName } from "../script/cause";
import type { Pull } from "../transcript/entry";
import type { Cast } from "./cast";
import type { Context } from "./context";

/** How much of a helpful cause is left each time that it comes again: the third "I understand" calms nobody. */
const fading = 0.55;

/**
 * The context after the customer has felt these causes: the tension (0 to 100) moved by the persona's table,
 * the pulls added to those of this event. Helpful causes fade as they recur and are weighed by the tactic; harmful
 * ones hit fully each time.
 */
export function feelCauses(cast: Cast, context: Context, causes: readonly CauseName[]): Context {
  return causes.reduce((feeling, cause) => feelCause(cast, feeling, cause), context);
}

/**
 * The tension moved by so much, to one decimal. It never rises over 100, nor falls under the persona's floor: a
 * customer stays difficult, and only what is done brings the last of it down.
 */
export function pullTension(cast: Cast, context: Context, { cause, by }: Pull): Context {
  const { floor } = cast.persona.temper;
  const lowest = Math.min(context.tension, context.stage === "done" ? floor / 2 : floor);
  const tension = Math.round(Math.min(100, Math.max(lowest, context.tension + by)) * 10) / 10;
  const moved = Math.round((tension - context.tension) * 10) / 10;
  return moved === 0 ? context : { ...context, tension, pulls: [...context.pulls, { cause, by: moved }] };
}

function feelCause(cast: Cast, context: Context, cause: CauseName): Context {
  const times = context.felt[cause] ?? 0;
  const weight = cast.script.tension[cause] ?? cast.persona.tension[cause] ?? 0;
  const by = weight < 0 ? weight * fading ** times * context.relief : weight;
  const pulled = pullTension(cast, context, { cause, by });
  return { ...pulled, felt: { ...context.felt, [cause]: times + 1 } };
}
