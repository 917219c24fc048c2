import type { Reading } from "../transcript/reading";
import type { Cast } from "./cast";
import type { Context, Pile } from "./context";
import { type DetectedCause, detectCauses } from "./detect-causes";
import { feelCauses } from "./feel-causes";
import { moveStage } from "./move-stage";

/** A promise given for longer than this (seconds) is no reason to wait in the chat. */
const longestWait = 600;
/** A longer stretch of the agent's words (characters) does not fit into a customer's line. */
const longestSlot = 60;
/** A reply sooner than this after a promise (milliseconds) does not yet keep it. */
const soonestKept = 10_000;

/**
 * The context after the customer has read one reply: what it did is on the pile to be answered, the tension has
 * moved, and the case may have come further.
 */
export function hearReply(cast: Cast, context: Context, reading: Reading, interrupted: boolean): Context {
  const causes = detectCauses(cast, context, reading, interrupted);
  const kept = context.promise !== null && context.at - context.promise.made >= soonestKept;
  const heard: Context = {
    ...context,
    draws: context.draws + 1,
    replies: context.replies + 1,
    held: false,
    proved: proveClaims(context, reading),
    pile: pileReply(context, reading, causes),
    lastMoves: reading.moves.map(({ move }) => move),
    slots: fillSlotsFrom(cast, context, reading, causes),
    promise: keepPromise(context, reading, kept),
    // A nudge that was still being typed is dropped: the answer has come.
    queue: context.queue.filter(({ beat }) => !beat.startsWith("nudge")),
  };
  const felt = feelCauses(cast, heard, [
    ...causes.map(({ cause }) => cause),
    ...(kept ? (["promise-kept"] as const) : []),
  ]);
  return moveStage(cast, felt);
}

/** The seconds of the promise that this reply gives, where it is one to wait for in the chat, or null. */
export function readPromise(reading: Reading): number | null {
  const given = reading.promises.flatMap(({ seconds }) =>
    seconds !== null && seconds <= longestWait ? [seconds] : [],
  );
  return given.length > 0 ? Math.max(...given) : null;
}

function proveClaims({ proved }: Context, reading: Reading): string[] {
  const right = reading.stated.filter((stated) => stated.right).map(({ claim }) => claim);
  return [...new Set([...proved, ...right])];
}

function pileReply({ pile, stage }: Context, reading: Reading, causes: readonly DetectedCause[]): Pile {
  const sizes = reading.offers.map(({ size }) => (stage === "unheard" ? ("early" as const) : size));
  return {
    moves: [...pile.moves, ...reading.moves.map(({ move }) => move)],
    causes: [...pile.causes, ...causes],
    asked: [
      ...pile.asked,
      ...reading.asked.map(({ fact }) => fact).filter((fact) => !pile.asked.includes(fact)),
    ],
    touched: [...pile.touched, ...reading.touched.map(({ subject }) => subject)],
    stated: [...pile.stated, ...reading.stated.filter(({ right }) => right).map(({ claim }) => claim)],
    misstated: [...pile.misstated, ...reading.stated.filter(({ right }) => !right).map(({ claim }) => claim)],
    offered: [...pile.offered, ...sizes],
    acted: pile.acted,
    replies: pile.replies + 1,
    words: pile.words + reading.words,
  };
}

function fillSlotsFrom(
  cast: Cast,
  context: Context,
  reading: Reading,
  causes: readonly DetectedCause[],
): Context["slots"] {
  const { quote: _old, ...kept } = context.slots;
  const quote = causes
    .find((cause) => cause.quote.length > 3 && cause.quote.length <= longestSlot)
    ?.quote.replace(/[\s.,;:!?]+$/, "");
  const asked = cast.script.facts.find(({ id }) => id === reading.asked[0]?.fact)?.label;
  const filled: Record<string, string | undefined> = {
    quote,
    time: reading.promises.at(-1)?.evidence,
    offer: reading.offers.at(-1)?.evidence,
    asked,
  };
  const known = Object.entries(filled).filter(([, text]) => text !== undefined && text.length <= longestSlot);
  return { ...kept, ...Object.fromEntries(known) };
}

function keepPromise(context: Context, reading: Reading, kept: boolean): Context["promise"] {
  const seconds = readPromise(reading);
  if (seconds !== null) return { due: context.at + seconds * 1000, made: context.at };
  return kept ? null : context.promise;
}
