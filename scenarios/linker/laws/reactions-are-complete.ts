import type { CauseName } from "@/roleplay/script/cause";
import type { Law } from "../law";

/** What every customer must have an answer to, in their own words. */
const needed: readonly CauseName[] = [
  "other-language",
  "nonsense",
  "insult",
  "dismissal",
  "condescension",
  "interrupted",
  "long-reply",
  "wrong-fact",
  "hollow-claim",
  "justification",
  "blame",
  "offer-early",
  "offer-small",
  "offer-big",
  "boundary",
  "done-reported",
  "plan",
  "promise",
  "recap",
  "empathy",
  "apology",
  "check-unsolved",
  "hold-explained",
  "hold-unexplained",
  "transfer-unexplained",
  "returned-right",
  "returned-wrong",
  "nudge",
  "nudge-again",
  "promise-broken",
];

/** The customer has lines for each cause that a role-play is bound to meet. */
export const reactionsAreComplete: Law = ({ scenario }) =>
  needed.flatMap((cause) =>
    scenario.reactions[cause]
      ? []
      : [
          {
            path: ["reactions"],
            at: "key" as const,
            message: `the customer has no lines for "${cause}"`,
            mend: `Add \`${cause}:\` with two or more.`,
          },
        ],
  );
