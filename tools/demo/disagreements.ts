import type { CriterionName } from "@/grading/case/criterion-name";
import type { Reviewer } from "./remarks";

/** A reviewer's level beside the machine's, in the role-play that holds those words. */
export type Disagreement = {
  quote: string;
  by: Reviewer;
  criterion: CriterionName;
  level: 1 | 2 | 3 | 4 | 5;
  reason: string;
  /** Why it was taken back a day later. */
  takenBack?: string;
};

export const disagreements: readonly Disagreement[] = [
  {
    quote: "if a camping stove is lit anywhere",
    by: "tomas",
    criterion: "foresight",
    level: 5,
    reason:
      "Warns of carbon monoxide before anybody thought of it, and stops the arrears that would have cut them off next week. More foresight than that there is not.",
  },
  {
    quote: "if a camping stove is lit anywhere",
    by: "daniel",
    criterion: "checking-satisfaction",
    level: 4,
    reason:
      "The last line asks whether the boiler runs and whether they can sleep. That is a check, in better words than ours.",
  },
  {
    quote: "E27, three dead decks and you on your own",
    by: "daniel",
    criterion: "apology",
    level: 3,
    reason:
      "There was nothing to be sorry for on our side yet, and the first line takes the baker's hour seriously.",
    takenBack: "Read again with Tomás: the oven is ours. One sentence of regret would have cost nothing.",
  },
  {
    quote: "a sentimental value is not something we are able to take into account",
    by: "priyanka",
    criterion: "self-control",
    level: 1,
    reason:
      "No rude word, and every line is a push: the remark about the weather, the one about her Saturday. This is losing one's temper politely.",
  },
  {
    quote: "I've sent all your money back and £25 on top",
    by: "daniel",
    criterion: "empathy",
    level: 2,
    reason: "It is all feeling and no understanding, but it is meant. One level up, no more.",
  },
  {
    quote: "So you were in on all three days, two were put down as no access",
    by: "tomas",
    criterion: "listening",
    level: 5,
    reason:
      "Gives back all three days and what was said on each, and asks what is missing. I could not name anything left out.",
  },
  {
    quote: "I'm quite new here so bear with me",
    by: "priyanka",
    criterion: "honesty",
    level: 4,
    reason: "Says at each step what is known and what is not, and does not guess about the bank.",
  },
];
