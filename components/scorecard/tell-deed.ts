import { isSureEnough } from "@/grading/scene/is-sure-enough";
import type { MoveName } from "@/roleplay/transcript/move";
import type { Reading } from "@/roleplay/transcript/reading";
import { measureFit, type Stretch } from "./measure-fit";

const deeds: Record<MoveName, string> = {
  courtesy: "a courteous word",
  acknowledgement: "shows that you are listening",
  empathy: "meets what the customer feels",
  apology: "says sorry",
  paraphrase: "puts the issue back in other words",
  "confirm-understanding": "checks that you understood",
  "open-question": "asks openly, and lets them tell",
  "closed-question": "asks for one thing that moves the case",
  ownership: "takes the case on",
  "action-plan": "names a concrete step",
  "action-done": "reports what was done",
  timeline: "says by when",
  explanation: "explains how it works",
  reassurance: "reassures",
  thanks: "says thank you",
  "positive-language": "says what is possible",
  focus: "leads back to the solution",
  boundary: "sets a calm limit",
  escalation: "brings the supervisor in",
  handover: "hands over to the right people",
  record: "says that it is noted",
  "find-out": "promises to find out, and does not guess",
  offer: "makes an offer",
  prevention: "keeps it from happening again",
  retention: "gives a reason to stay",
  "satisfaction-check": "asks whether that settles it",
  dismissal: "brushes the customer off",
  agreement: "sides with the complaint",
  justification: "gives an excuse",
  blame: "lays blame",
  retaliation: "answers in kind",
  condescension: "talks down",
  curt: "sounds clipped, like an order",
  canned: "a stock phrase",
  jargon: "jargon that this customer need not know",
  "dead-end": "shuts the door",
  guess: "guesses",
};

const offers = {
  small: "offers less than the case calls for",
  fair: "makes a fair offer",
  big: "offers more than the case calls for",
};

const mostTold = 2;
// Less in common, and the stretch is about something else: a whole reply, for one, is none of its clauses.
const leastCommon = 0.5;

/**
 * What this very stretch of a reply did, in a sentence: the moves that count, facts, offers. Of several it tells the two
 * that fit the stretch best. Null where the reader saw nothing in it.
 */
export function tellDeed(reading: Reading, stretch: Stretch): string | null {
  const seen = [
    ...reading.moves.filter(isSureEnough).map((found) => ({ ...found, says: deeds[found.move] })),
    ...reading.stated.map((fact) => ({
      ...fact,
      says: fact.right ? "states a fact rightly" : "states a fact wrongly",
    })),
    ...reading.offers.map((offer) => ({ ...offer, says: offers[offer.size] })),
  ];
  const told = seen
    .map((one) => ({ says: one.says, fits: measureFit(one, stretch) }))
    .filter(({ fits }) => fits >= leastCommon)
    .sort((one, other) => other.fits - one.fits);
  const says = [...new Set(told.map(({ says }) => says))].slice(0, mostTold).join("; ");
  return says === "" ? null : `${says.charAt(0).toUpperCase()}${says.slice(1)}.`;
}
