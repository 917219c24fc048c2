import type { Script } from "@/roleplay/script/script";
import type { FoundMove } from "@/roleplay/transcript/move";
import type { Reading } from "@/roleplay/transcript/reading";
import { cutPlainClauses } from "./cut-plain-clauses";
import { findPhrases, type PhraseIndex } from "./find-phrases";
import { isDenied } from "./is-denied";

type Offer = Reading["offers"][number];

const spoken: ReadonlyMap<string, RegExp> = new Map([
  ["£", /^(?:£|pound|quid|gbp)$/],
  ["€", /^(?:€|euro|eur)$/],
  ["$", /^(?:\$|dollar|buck|usd)$/],
  ["₹", /^(?:₹|rupee|inr|rs)$/],
  ["₦", /^(?:₦|naira|ngn)$/],
  ["₱", /^(?:₱|peso|php)$/],
]);

/**
 * The offers that a reply makes, one for each of its offer moves, with the amount in the scenario's currency and the
 * size by what this customer takes as fair. An offer that names neither amount nor a known phrase counts as fair.
 */
export function findOffers(
  moves: readonly FoundMove[],
  offers: Script["offers"],
  phrases: PhraseIndex<"small" | "big">,
): Offer[] {
  const sign =
    spoken.get(offers.unit) ??
    new RegExp(`^${offers.unit.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "\\$&")}$`, "u");
  return moves
    .filter((move) => move.move === "offer")
    .map(({ start, end, evidence }) => {
      const amount = readAmount(evidence, sign);
      return { amount, size: sizeOffer(evidence, amount, offers.fair, phrases), start, end, evidence };
    });
}

function readAmount(text: string, sign: RegExp): number | null {
  const words = cutPlainClauses(text).flatMap((sentence) =>
    sentence.flatMap((clause) => clause.words.map((word) => word.text)),
  );
  const amounts = words.flatMap((word, at) => {
    if (!/^\d+(?:\.\d+)?$/.test(word)) return [];
    const before = sign.test(words[at - 1] ?? "");
    if (!before && !sign.test(words[at + 1] ?? "")) return [];
    const lead = words
      .slice(0, before ? at - 1 : at)
      .slice(-2)
      .join(" ");
    // "£40 off the £180": the second is a price, not what is given.
    return [{ amount: Number(word), price: /^(?:off|from|on|of|out) (?:the|your|a)$/.test(lead) }];
  });
  return (amounts.find((one) => !one.price) ?? amounts[0])?.amount ?? null;
}

function sizeOffer(
  text: string,
  amount: number | null,
  fair: { from: number; to: number },
  phrases: PhraseIndex<"small" | "big">,
): Offer["size"] {
  const named = cutPlainClauses(text).flatMap((sentence) =>
    findPhrases(sentence, phrases).filter((phrase) => {
      const clause = sentence[phrase.clause];
      return clause !== undefined && !isDenied(clause, phrase.inClause);
    }),
  );
  if ((amount ?? 0) > fair.to || named.some((phrase) => phrase.meaning === "big")) return "big";
  if (amount !== null) return amount < fair.from ? "small" : "fair";
  return named.length > 0 ? "small" : "fair";
}
