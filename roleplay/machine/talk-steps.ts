import type { Reading } from "../transcript/reading";
import type { Cast } from "./cast";
import { type Context, emptyPile } from "./context";
import { pullTension } from "./feel-causes";
import { hearCause } from "./notice-action";
import type { Emitted } from "./play-event";
import { sayLine } from "./say-line";

/** The opening burst, queued. */
export function openTalk(cast: Cast, context: Context): Context {
  return sayLine(context, { beat: "opening", bank: "opening", variants: cast.script.lines.opening });
}

/** The first bubble of the queue said: the tension moves with it. */
export function sayNext(cast: Cast, context: Context): Context {
  const [saying, ...queue] = context.queue;
  if (saying === undefined) return context;
  return {
    ...pullTension(cast, context, { cause: saying.beat, by: saying.tension }),
    queue,
    saying: { text: saying.text, beat: saying.beat },
  };
}

/** The answer is complete: what was piled up is answered. */
export function closeAnswer(context: Context): Context {
  const answered = context.stage === "done" && context.pile.replies > 0 ? 1 : 0;
  return {
    ...context,
    doneTurns: context.doneTurns + answered,
    pile: emptyPile(),
    matters: 0,
    reacted: false,
    barbed: false,
  };
}

/** The customer is back from another department, with its work done or with nothing. */
export function comeBack(cast: Cast, context: Context): Context {
  const department = cast.script.departments.find(({ id }) => id === context.away);
  if (department === undefined) return { ...context, away: null };
  const done = department.right ? { ...context.done, [`transfer-${department.id}`]: 1 } : context.done;
  return hearCause(
    cast,
    { ...context, away: null, done },
    department.right ? "returned-right" : "returned-wrong",
  );
}

/** Whether something is on the pile that the customer answers. */
export function hasToAnswer(cast: Cast, { pile, ending }: Context): boolean {
  return (
    ending !== null ||
    pile.replies > 0 ||
    pile.causes.length > 0 ||
    pile.acted.some((action) => isNoticed(cast, action))
  );
}

/** Whether the customer sees this action by themselves. */
export function isNoticed(cast: Cast, action: string): boolean {
  return (
    action === "hold" ||
    action === "resume" ||
    cast.script.actions.some(({ id, noticed }) => id === action && noticed !== undefined)
  );
}

/** Whether a reply proposes something, so that it is weighed before it is answered. */
export function proposes(reading: Reading): boolean {
  return (
    reading.offers.length > 0 || reading.moves.some(({ move }) => move === "action-plan" || move === "offer")
  );
}

/** Whether the customer stays a moment after the farewell, so that the agent can say goodbye. */
export function lingers({ ending }: Context): boolean {
  return ending === "solved-content" || ending === "solved-sour" || ending === "appeased";
}

/** The last notice: the ending and the stars. */
export function tellEnd(cast: Cast, context: Context): Emitted {
  const ending = context.ending ?? "walked-out";
  const text =
    ending === "ended-by-agent"
      ? "You have ended the chat."
      : `${cast.script.customer.name} has left the chat.`;
  return { type: "notice", notice: "ended", text, ending, stars: context.stars ?? 1 };
}

/** How long the customer has waited, as in "3 minutes". */
export function tellWait({ at, waitingSince }: Context): string {
  const seconds = Math.max(1, Math.round((at - waitingSince) / 1000));
  if (seconds < 55) return `${seconds} seconds`;
  const minutes = Math.round(seconds / 60);
  return minutes === 1 ? "a minute" : `${minutes} minutes`;
}
