import { z } from "zod";

/**
 * What a customer reacts to: the closed list of causes. Each moves the tension by the persona's table, and most
 * have lines of their own in each scenario. In the order in which a customer answers them: the first one
 * with lines left is spoken of first.
 */
export const causeNames = [
  // conduct of the agent that no customer lets pass
  "other-language",
  "nonsense",
  "insult", // retaliation
  "dismissal",
  "condescension",
  "interrupted", // a fix or a form pushed into the outburst
  "same-question", // asks for what the customer has already said
  "asks-what-card-shows", // asks for what the card shows
  "long-reply",
  "wrong-fact", // a claim of the knowledge base stated wrongly
  "hollow-claim", // says that something is done, and nothing was done at the desk
  "justification",
  "blame",
  "agreement",
  "dead-end",
  "guess",
  "jargon",
  "canned",
  "curt",
  "repeated-reply", // nearly the same reply again
  // what the agent offers and does
  "offer-early", // before the want is known
  "offer-small",
  "offer-big",
  "offer-fair",
  "boundary",
  "escalation",
  "handover",
  "done-reported", // reports a thing done, and it was done
  "plan",
  "promise",
  "find-out",
  "right-fact",
  // how the agent treats the person
  "recap",
  "empathy",
  "apology",
  "apology-again", // the third apology and each after it
  "ownership",
  "open-question",
  "explanation",
  "prevention",
  "retention",
  "reassurance",
  "positive-language",
  "record",
  "thanks",
  "check-unsolved", // asks whether all is well while nothing is
  "greeting", // courtesy or a sign of attention, and nothing else
] as const;

/** Causes that come from the desk and the clock instead of a reply. */
export const deskCauseNames = [
  "hold-explained",
  "hold-unexplained",
  "hold-long", // a hold longer than this persona bears
  "resumed",
  "transfer-explained",
  "transfer-unexplained",
  "returned-right", // back from the right department
  "returned-wrong", // back from the wrong one
  "supervisor-declines", // called too early
  "nudge", // silence, first time
  "nudge-again", // silence goes on
  "promise-broken",
  "promise-kept",
] as const;

export const causeName = z.enum([...causeNames, ...deskCauseNames]);
export type CauseName = z.infer<typeof causeName>;
