import { harmfulMoves } from "@/roleplay/transcript/move";
import type { CriterionName } from "../../case/criterion-name";
import { findMove, quote } from "../reply-moment";
import type { Rule } from "./rule";

type Harm = {
  readonly criterion: CriterionName;
  readonly weight: number;
  readonly say: (quote: string, name: string) => string;
};

const harms: Record<(typeof harmfulMoves)[number], Harm> = {
  retaliation: {
    criterion: "self-control",
    weight: 12,
    say: (words, name) =>
      `${words} answers in kind. Now ${name} has a fight to win instead of a case to settle.`,
  },
  dismissal: {
    criterion: "empathy",
    weight: 8,
    say: (words, name) => `${words} plays it down. ${name} hears: it does not matter.`,
  },
  condescension: {
    criterion: "self-control",
    weight: 7,
    say: (words, name) => `${words} talks down, and ${name} hears that before anything else.`,
  },
  blame: {
    criterion: "not-justifying",
    weight: 6,
    say: (words, name) => `${words} puts the fault on somebody. ${name} needs it put right, whoever it was.`,
  },
  justification: {
    criterion: "not-justifying",
    weight: 6,
    say: (words, name) => `${words} defends the company; ${name} hears an excuse.`,
  },
  "dead-end": {
    criterion: "tenacity",
    weight: 6,
    say: (words) => `${words} closes one door and opens no other.`,
  },
  guess: {
    criterion: "honesty",
    weight: 5,
    say: (words, name) => `${words} was not checked. If it is wrong, ${name} will remember it.`,
  },
  curt: {
    criterion: "self-control",
    weight: 5,
    say: (words) => `${words} has no courteous word in it, and reads as an order.`,
  },
  agreement: {
    criterion: "not-feeding",
    weight: 4,
    say: (words) => `${words} sides with the complaint and feeds it. To show that you understand is enough.`,
  },
  canned: {
    criterion: "natural-voice",
    weight: 3.5,
    say: (words, name) => `${words} could be sent to anybody, and ${name} can tell.`,
  },
  jargon: {
    criterion: "clear-explanation",
    weight: 3,
    say: (words, name) => `${words} is a term of the house. ${name} has to guess what it means.`,
  },
};

/** What harmful moves do. */
export const harmfulMoveRules: readonly Rule[] = harmfulMoves.map((move) => {
  const { criterion, weight, say } = harms[move];
  return {
    id: move,
    sign: "harmed",
    criterion,
    weight,
    find: (moment) => {
      const found = findMove(moment, [move]);
      return found && { line: say(quote(moment, found), moment.name), stretch: found };
    },
  };
});
