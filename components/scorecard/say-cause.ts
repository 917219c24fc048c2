import type { CauseName } from "@/roleplay/script/cause";

const causes: Record<CauseName, string> = {
  "other-language": "a reply in another language",
  nonsense: "a reply that made no sense",
  insult: "talking back",
  dismissal: "being brushed off",
  condescension: "being talked down to",
  interrupted: "being interrupted",
  "same-question": "being asked the same again",
  "asks-what-card-shows": "being asked what the card shows",
  "long-reply": "a reply too long for this customer",
  "wrong-fact": "a wrong fact",
  "hollow-claim": "a thing said to be done that was not",
  justification: "a justification",
  blame: "blame",
  agreement: "feeding the complaint",
  "dead-end": "a dead end",
  guess: "a guess",
  jargon: "jargon",
  canned: "a canned sentence",
  curt: "a curt tone",
  "repeated-reply": "a repeated or saved reply",
  "offer-early": "an offer before the want was known",
  "offer-small": "an offer that was too small",
  "offer-big": "a large offer",
  "offer-fair": "a fair offer",
  boundary: "a calm limit",
  escalation: "the supervisor brought in",
  handover: "a handover",
  "done-reported": "a thing done, and reported",
  plan: "a concrete plan",
  promise: "a time given",
  "find-out": "an honest “I will find out”",
  "right-fact": "a right fact",
  recap: "the issue put back in other words",
  empathy: "empathy",
  apology: "an apology",
  "apology-again": "one more apology",
  ownership: "taking responsibility",
  "open-question": "an open question",
  explanation: "a clear explanation",
  prevention: "thinking ahead",
  retention: "being asked to stay",
  reassurance: "reassurance",
  "positive-language": "speaking of what can be done",
  record: "putting it on record",
  thanks: "thanks",
  "check-unsolved": "being asked whether all is well while it is not",
  greeting: "a courteous word, and no more",
  "hold-explained": "a hold, explained",
  "hold-unexplained": "a hold without a word",
  "hold-long": "a long hold",
  resumed: "being taken off hold",
  "transfer-explained": "a transfer, explained",
  "transfer-unexplained": "a transfer without a word",
  "returned-right": "the right department",
  "returned-wrong": "the wrong department",
  "supervisor-declines": "a supervisor who did not come",
  nudge: "waiting for a reply",
  "nudge-again": "waiting still longer",
  "promise-broken": "a promised time that passed",
  "promise-kept": "a promised time that was kept",
};

/** What a know-it-all's traps and a loud customer's impatience are called. */
const tactics: Record<string, string> = {
  right: "a trap answered rightly",
  wrong: "a trap answered wrongly",
  evaded: "a trap left unanswered",
  deferred: "a trap put off until found out",
  "still-waiting": "a plan not yet done",
};

const known = new Map<string, string>(Object.entries(causes));
const tactical = new Map<string, string>(Object.entries(tactics));

const ofThisCase = "a turn in this case";

/** What moved the tension, as one says it. What a scenario's own script brings has no name that would help a reader. */
export function sayCause(cause: string): string {
  const outcome = /^(?:trap-\d+|tactic)-(.+)$/.exec(cause)?.[1] ?? "";
  return known.get(cause) ?? tactical.get(outcome) ?? ofThisCase;
}

const mostNamed = 3;

/** The first three causes in words, each once; those that only a scenario's script has a name for are left out. */
export function nameCauses(causes: readonly string[]): string {
  const named = causes.map(sayCause).filter((said) => said !== ofThisCase);
  return [...new Set(named)].slice(0, mostNamed).join(", ");
}
