import { setup } from "xstate";
import { drawChance } from "../chance";
import type { Cast } from "./cast";
import { type Context, openContext } from "./context";
import type { Emitted, PlayEvent } from "./play-event";

/** No bubble takes longer to type than this, in milliseconds: a real person would send it in two. */
const longestTyping = 7000;
/** A customer skims: no reply takes longer to read than this, in milliseconds. */
const longestReading = 6000;
/** How long after a promise has run out the customer still waits, in milliseconds. */
const promiseGrace = 5000;

/** The one setup from which a scenario's machine is made: its types, and its delays in milliseconds. */
export function prepareSetup(cast: Cast) {
  const { pace, patience } = cast.persona;
  return setup({
    types: exemplify(cast),
    delays: {
      line: ({ context }) => measureTyping(cast, context),
      think: ({ context }) => measureReading(cast, context) + draw(context, pace.thinkSeconds, "think"),
      weigh: ({ context }) => measureReading(cast, context) + draw(context, pace.weighSeconds, "weigh"),
      nudge: ({ context }) => Math.max(shorten(cast, context, patience.nudgeSeconds), restOfPromise(context)),
      nudgeAgain: ({ context }) => shorten(cast, context, patience.nudgeAgainSeconds),
      leave: ({ context }) => shorten(cast, context, patience.leaveSeconds),
      hold: ({ context }) => Math.max(patience.holdSeconds * 1000, restOfPromise(context)),
      promise: ({ context }) => Math.max(0, (context.promise?.due ?? context.at) - context.at),
      away: ({ context }) => findAwaySeconds(cast, context) * 1000,
      steam: 80_000,
      linger: 25_000,
      part: 1500,
    },
  });
}
export type PlaySetup = ReturnType<typeof prepareSetup>;

/** One value of each type, from which the setup's types are read. */
function exemplify(cast: Cast): {
  context: Context;
  events: PlayEvent;
  emitted: Emitted;
  input: { seed: number };
} {
  return {
    context: openContext(cast, 0),
    events: { type: "HEARD" },
    emitted: { type: "line", text: "", beat: "", pulls: [] },
    input: { seed: 0 },
  };
}

function measureTyping(cast: Cast, context: Context): number {
  const words = countWords(context.queue[0]?.text ?? "");
  const typing = (words * 60_000) / cast.persona.pace.typingWordsPerMinute;
  const gap = draw(context, cast.persona.pace.gapSeconds, `gap-${context.queue.length}`);
  return Math.round(gap + Math.min(longestTyping, typing));
}

function measureReading(cast: Cast, context: Context): number {
  const reading = (context.pile.words * 60_000) / cast.persona.pace.readingWordsPerMinute;
  return Math.round(Math.min(longestReading, reading));
}

/** A number of milliseconds within a span of seconds, by the seed. */
function draw(context: Context, span: { from: number; to: number }, purpose: string): number {
  const share = drawChance(context.seed, context.draws, purpose);
  return Math.round((span.from + share * (span.to - span.from)) * 1000);
}

function shorten(cast: Cast, context: Context, seconds: number): number {
  const factor = context.temper === "boiling" ? cast.persona.patience.boilingFactor : 1;
  return Math.round(seconds * 1000 * factor);
}

function restOfPromise(context: Context): number {
  return context.promise === null ? 0 : Math.max(0, context.promise.due - context.at + promiseGrace);
}

function findAwaySeconds(cast: Cast, context: Context): number {
  return cast.script.departments.find(({ id }) => id === context.away)?.seconds ?? 0;
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length;
}
