import { type CauseName, causeNames, deskCauseNames } from "../../script/cause";
import type { Variants } from "../../script/variants";
import type { Cast } from "../cast";
import type { Context } from "../context";
import { hasFresh, sayLine } from "../say-line";
import { type PlayableBeat, takeUp } from "./playable-beat";

/** Causes that a customer answers even when they have nothing new to say to them: the desk and the clock. */
const always: readonly CauseName[] = [...deskCauseNames, "other-language", "nonsense"];

/** For each cause that the script has lines for, the beat in which the customer reacts to it. */
export function listCauseBeats(cast: Cast): PlayableBeat[] {
  return [...deskCauseNames, ...causeNames].flatMap((cause) => {
    const variants = cast.script.reactions[cause];
    return variants === undefined ? [] : makeCauseBeat(cast, cause, variants);
  });
}

function makeCauseBeat(cast: Cast, cause: CauseName, variants: Variants): PlayableBeat {
  // Nudges have a name of their own, by which a reply that comes while one is typed drops it.
  const id = cause.startsWith("nudge") ? cause : `cause-${cause}`;
  return {
    id,
    fits: (context) =>
      context.pile.causes.some((piled) => piled.cause === cause) &&
      context.matters < cast.persona.matters &&
      // One reaction an answer: a person does not go through a list.
      !context.reacted &&
      (always.includes(cause) || hasFresh(context, id, variants)),
    play: (context) => sayLine(react(context, cause, id), { beat: id, bank: id, variants }),
  };
}

function react(context: Context, cause: CauseName, id: string): Context {
  const quote = context.pile.causes.find((piled) => piled.cause === cause)?.quote.replace(/[\s.,;:!?]+$/, "");
  const { quote: _other, ...slots } = context.slots;
  const quotable = quote !== undefined && quote.length > 3 && quote.length <= 60;
  return {
    ...takeUp(context, id),
    reacted: true,
    slots: quotable ? { ...slots, quote } : slots,
    pile: { ...context.pile, causes: context.pile.causes.filter((piled) => piled.cause !== cause) },
  };
}
