import { type CauseName, causeNames } from "../script/cause";
import type { MoveName } from "../transcript/move";
import type { Reading } from "../transcript/reading";
import type { Cast } from "./cast";
import type { Context } from "./context";

/** A cause, with the agent's words that make it. */
export type DetectedCause = { cause: CauseName; quote: string };

/** The moves that are a cause by themselves. */
const causeOfMove: Partial<Record<MoveName, CauseName>> = {
  retaliation: "insult",
  dismissal: "dismissal",
  condescension: "condescension",
  justification: "justification",
  blame: "blame",
  agreement: "agreement",
  "dead-end": "dead-end",
  guess: "guess",
  jargon: "jargon",
  canned: "canned",
  curt: "curt",
  boundary: "boundary",
  escalation: "escalation",
  handover: "handover",
  "action-plan": "plan",
  timeline: "promise",
  "find-out": "find-out",
  paraphrase: "recap",
  empathy: "empathy",
  ownership: "ownership",
  "open-question": "open-question",
  explanation: "explanation",
  prevention: "prevention",
  retention: "retention",
  reassurance: "reassurance",
  "positive-language": "positive-language",
  record: "record",
  thanks: "thanks",
};

/** Moves that say nothing beyond a greeting or a sign of attention. */
const smallTalk: readonly MoveName[] = ["courtesy", "acknowledgement"];

/**
 * What a customer would react to in a reply, in the order of the list of causes, each at most once. `context` is
 * the moment before the reply.
 */
export function detectCauses(
  cast: Cast,
  context: Context,
  reading: Reading,
  interrupted: boolean,
): DetectedCause[] {
  if (!reading.english) return [{ cause: "other-language", quote: "" }];
  if (reading.nonsense) return [{ cause: "nonsense", quote: "" }];
  const found: DetectedCause[] = [
    ...detectMoves(context, reading),
    ...detectAsked(cast, context, reading),
    ...detectStated(reading),
    ...detectOffers(context, reading),
    ...detectManner(cast, reading, interrupted),
  ];
  return causeNames.flatMap((cause) => found.find((one) => one.cause === cause) ?? []);
}

function detectMoves(context: Context, reading: Reading): DetectedCause[] {
  const stock = new Set(reading.moves.filter(({ move }) => move === "canned").map(({ start }) => start));
  return reading.moves.flatMap(({ move, start, evidence }): DetectedCause[] => {
    // A stock phrase of apology or thanks is felt as the stock phrase that it is.
    if (move !== "canned" && stock.has(start)) return [];
    if (move === "apology")
      return [{ cause: (context.felt.apology ?? 0) >= 2 ? "apology-again" : "apology", quote: evidence }];
    if (move === "action-done") return detectDone(context, evidence);
    if (move === "satisfaction-check" && context.stage !== "done")
      return [{ cause: "check-unsolved", quote: evidence }];
    if (smallTalk.includes(move) && reading.moves.every((other) => smallTalk.includes(other.move))) {
      return [{ cause: "greeting", quote: evidence }];
    }
    const cause = causeOfMove[move];
    return cause === undefined ? [] : [{ cause, quote: evidence }];
  });
}

/**
 * A thing reported as done is believed when something was done at the desk; with nothing done it is hollow. Who has
 * only looked things up may mean just that ("I've read your notes").
 */
function detectDone(context: Context, quote: string): DetectedCause[] {
  if (Object.keys(context.done).length > 0) return [{ cause: "done-reported", quote }];
  return context.lookedUp.length > 0 ? [] : [{ cause: "hollow-claim", quote }];
}

function detectAsked(cast: Cast, context: Context, reading: Reading): DetectedCause[] {
  return reading.asked.flatMap(({ fact, evidence }): DetectedCause[] => {
    if (context.told.includes(fact)) return [{ cause: "same-question", quote: evidence }];
    const shown = cast.script.facts.some(({ id, shown }) => id === fact && shown !== undefined);
    return shown ? [{ cause: "asks-what-card-shows", quote: evidence }] : [];
  });
}

function detectStated(reading: Reading): DetectedCause[] {
  return reading.stated.map(({ right, evidence }) => ({
    cause: right ? "right-fact" : "wrong-fact",
    quote: evidence,
  }));
}

function detectOffers(context: Context, reading: Reading): DetectedCause[] {
  const sizes = { small: "offer-small", fair: "offer-fair", big: "offer-big" } as const;
  return reading.offers.map(({ size, evidence }) => ({
    cause: context.stage === "unheard" ? "offer-early" : sizes[size],
    quote: evidence,
  }));
}

function detectManner(cast: Cast, reading: Reading, interrupted: boolean): DetectedCause[] {
  const pushes = reading.moves.some(({ move }) =>
    ["action-plan", "offer", "closed-question", "handover", "dead-end"].includes(move),
  );
  const manner: [boolean, CauseName][] = [
    [interrupted && pushes, "interrupted"],
    [reading.words > cast.persona.longReplyWords, "long-reply"],
    [reading.repeats || reading.saved !== null, "repeated-reply"],
  ];
  return manner.flatMap(([holds, cause]) => (holds ? [{ cause, quote: "" }] : []));
}
