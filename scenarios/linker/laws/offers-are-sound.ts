import type { Finding } from "../../content/finding";
import type { Law } from "../law";

/** What is fair runs from less to more, and no phrase is both too little and too much. */
export const offersAreSound: Law = ({ scenario }) => {
  const { fair, smallPhrases, bigPhrases } = scenario.offers;
  const small = smallPhrases.map((phrase) => phrase.toLowerCase());
  const both: Finding[] = bigPhrases.flatMap((phrase, index) =>
    small.includes(phrase.toLowerCase())
      ? [
          {
            path: ["offers", "bigPhrases", index],
            message: `"${phrase}" is both too little and too much`,
            mend: "Keep it in one of the two.",
          },
        ]
      : [],
  );
  if (fair.from <= fair.to) return both;
  const turned = {
    path: ["offers", "fair"],
    message: `what is fair runs from ${fair.from} to ${fair.to}`,
    mend: "Let `from` be the lower one.",
  };
  return [turned, ...both];
};
