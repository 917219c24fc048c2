import type { Claim } from "@/grading/case/claim";
import type { Finding } from "../../content/finding";
import type { ContentPath } from "../../content/source-file";
import type { Law } from "../law";

/** A claim's right and wrong phrases are apart, and its truth states it rightly and on its topic. */
export const claimsAreSound: Law = ({ scenario }) =>
  scenario.articles.flatMap((article, index) =>
    article.claims.flatMap((claim, at) => {
      const path = ["articles", index, "claims", at];
      return [...findBoth(claim, path), ...checkTruth(claim, path)];
    }),
  );

function findBoth({ right, wrong }: Claim, path: ContentPath): Finding[] {
  const plain = right.map((phrase) => phrase.toLowerCase());
  return wrong.flatMap((phrase, index) =>
    plain.includes(phrase.toLowerCase())
      ? [
          {
            path: [...path, "wrong", index],
            message: `"${phrase}" is both right and wrong`,
            mend: "Keep it in one of the two.",
          },
        ]
      : [],
  );
}

function checkTruth({ truth, topic, right, wrong }: Claim, path: ContentPath): Finding[] {
  const missing = [
    ...(holdsOne(truth, right) ? [] : ["right"]),
    ...(holdsOne(truth, topic) ? [] : ["topic"]),
  ].map((kind) => ({
    path: [...path, "truth"],
    message: `the truth holds none of the claim's \`${kind}\` phrases`,
    mend: `Word it with one of them, or add its own wording to \`${kind}\`.`,
  }));
  // A wrong phrase inside a longer right one ("30 days" in "within 30 days") is the reader's to weigh.
  const wrongly = wrong.find((phrase) => holds(truth, phrase) && !right.some((one) => holds(one, phrase)));
  if (wrongly === undefined) return missing;
  const finding = {
    path: [...path, "truth"],
    message: `the truth holds "${wrongly}", which the claim calls wrong`,
    mend: "Word the truth, or that phrase, otherwise.",
  };
  return [...missing, finding];
}

function holdsOne(text: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => holds(text, phrase));
}

function holds(text: string, phrase: string): boolean {
  return text.toLowerCase().includes(phrase.toLowerCase());
}
