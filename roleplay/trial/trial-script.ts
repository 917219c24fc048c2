import type { z } from "zod";
import { causeNames, deskCauseNames } from "../script/cause";
import { type Persona, persona } from "../script/persona";
import { type Script, script } from "../script/script";

const facts = ["order-number", "address", "day", "colour", "size", "shop", "price", "friend"];

/** Three variants each, so that a test can see that none comes twice too soon. */
const lines = (bank: string) => [`${bank} one`, `${bank} two`, `${bank} three`];
const bank = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, lines(name)]));

const banks = [
  "vent",
  "reveal",
  "drive-unheard",
  "drive-known",
  "drive-proposed",
  "drive-done",
  "wants-supervisor",
  "farewell-content",
  "farewell-sour",
  "farewell-appeased",
  "farewell-supervisor",
  "farewell-walkout",
  "farewell-silence",
  "farewell-ended",
];

const tactics = {
  abrupt: { tactic: "abrupt", ...bank(["scrap", "clipped", "parting"]) },
  abusive: { tactic: "abusive", ...bank(["probe", "attack", "after-limit", "backs-down"]) },
  loud: { tactic: "loud", ...bank(["shout", "still-waiting", "cooling"]) },
  "know-it-all": {
    tactic: "know-it-all",
    ...bank(["conceding", "lecture"]),
    traps: ["window", "weight", "warranty"].map((claim) => ({
      claim,
      ...bank(["ask", "right", "wrong", "evaded", "deferred"].map((name) => name)),
    })),
  },
} as const;
export type TrialTactic = keyof typeof tactics;

/** A small script with a line bank for everything, for the engine's tests; each line is named after its bank. */
export function makeTrialScript(tactic: TrialTactic, changes: Partial<z.input<typeof script>> = {}): Script {
  return script.parse({
    id: "trial",
    customer: {
      name: "Ada Vance",
      address: "Ms Vance",
      voice: "A customer made for the tests of the engine.",
    },
    want: {
      demand: "all the money back",
      hidden: "a working lamp tonight",
      revealedWhen: [{ heard: ["open-question"] }],
    },
    offers: { unit: "£", fair: { from: 10, to: 30 } },
    resolution: { full: [{ done: ["send-lamp"] }] },
    supervisor: {
      name: "Ines",
      joins: "I take it from here, thank you.",
      declines: "This one is still yours, go on.",
    },
    facts: facts.map((id) => ({
      id,
      label: `the ${id}`,
      ask: [id],
      tell: [`${id} told`],
      again: [`${id} again`],
    })),
    actions: [
      {
        id: "send-lamp",
        label: "Send a lamp",
        what: "Sends a lamp by courier.",
        result: "A lamp is on its way.",
      },
      {
        id: "refund",
        label: "Refund",
        what: "Gives money back to the card.",
        fields: [{ kind: "amount", id: "amount", label: "Amount", unit: "£", from: 1, to: 100, limit: 40 }],
        refused: "Refunds above £40 are the supervisor's.",
        result: "Refunded {amount}.",
        gives: { amount: "amount" },
        noticed: ["refund noticed"],
        tension: -3,
      },
      {
        id: "ticket",
        label: "Ticket",
        what: "Opens a ticket for it.",
        result: "Ticket opened.",
        needs: { done: ["send-lamp"] },
      },
      { id: "callback", label: "Callback", what: "Books a call back.", result: "Callback booked." },
    ],
    departments: [
      {
        id: "workshop",
        label: "Workshop",
        handles: "repairs",
        right: true,
        result: "Repaired.",
        seconds: 30,
      },
      { id: "sales", label: "Sales", handles: "new orders", right: false, result: "Not ours.", seconds: 30 },
      { id: "billing", label: "Billing", handles: "bills", right: false, result: "Not ours.", seconds: 30 },
    ],
    lines: { ...bank(banks), opening: [["opening one", "opening two"], ["opening three"], ["opening four"]] },
    reactions: bank([...causeNames, ...deskCauseNames]),
    tactic: tactics[tactic],
    ...changes,
  });
}

/** A persona for the engine's tests: round numbers, so that a test can count. */
export function makeTrialPersona(
  tactic: TrialTactic,
  changes: Partial<z.input<typeof persona>> = {},
): Persona {
  return persona.parse({
    id: tactic,
    label: tactic,
    summary: "For tests.",
    voice: "For tests.",
    warning: null,
    tactic,
    pace: {
      typingWordsPerMinute: 100,
      readingWordsPerMinute: 300,
      thinkSeconds: { from: 1, to: 2 },
      weighSeconds: { from: 2, to: 3 },
      gapSeconds: { from: 0.5, to: 1 },
    },
    temper: {
      start: 60,
      tense: { up: 40, down: 30 },
      heated: { up: 60, down: 50 },
      boiling: { up: 80, down: 70 },
      leavesAt: 95,
      contentBelow: 40,
    },
    patience: {
      promptSeconds: 40,
      nudgeSeconds: 40,
      nudgeAgainSeconds: 50,
      leaveSeconds: 60,
      holdSeconds: 90,
      boilingFactor: 0.5,
    },
    longReplyWords: 40,
    matters: 1,
    tension: {
      insult: 15,
      empathy: -8,
      apology: -4,
      plan: -6,
      boundary: -5,
      nudge: 5,
      "promise-broken": 10,
      dismissal: 12,
    },
    weights: {},
    ...changes,
  });
}
