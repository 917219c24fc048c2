import type { Reading } from "@/roleplay/transcript/reading";
import type { GradedCase } from "../case/graded-case";
import { compileCase } from "./in-case/compile-case";
import { cutPlainClauses } from "./in-case/cut-plain-clauses";
import { findAskedFacts } from "./in-case/find-asked-facts";
import { findClaims, findTopics } from "./in-case/find-claims";
import { findOffers } from "./in-case/find-offers";
import { findPromises } from "./in-case/find-promises";
import { findSavedReply } from "./in-case/find-saved-reply";
import { findSubjects } from "./in-case/find-subjects";
import { repeatsEarlier } from "./in-case/repeats-earlier";
import { readClosely } from "./read-closely";

/**
 * Reads one reply with all that its scenario knows. `customer` holds the customer's last lines and `earlier` the
 * agent's last replies, each oldest first; only the last few of both are looked at, so that the cost does not grow
 * with the transcript. Pure: the same input gives the same reading.
 */
export function readInCase(
  graded: GradedCase,
  input: { reply: string; customer: readonly string[]; earlier: readonly string[] },
): Reading {
  const { reply, customer, earlier } = input;
  const phrases = compileCase(graded);
  const { moves, unsure, marks, english, nonsense } = readClosely({ reply, customer });
  const sentences = cutPlainClauses(reply);
  const lastLine = cutPlainClauses(customer.at(-1) ?? "");
  const customerTopics = new Set(lastLine.flatMap((sentence) => [...findTopics(sentence, phrases.topics)]));
  return {
    moves,
    unsure,
    marks,
    asked: findAskedFacts(reply, sentences, moves, phrases.facts),
    touched: findSubjects(reply, sentences, phrases.subjects),
    stated: findClaims(reply, sentences, customerTopics, phrases.claims, phrases.topics),
    promises: findPromises(moves, sentences),
    offers: findOffers(moves, graded.offers, phrases.offers),
    saved: findSavedReply(reply, phrases.saved),
    english,
    nonsense,
    repeats: repeatsEarlier(reply, earlier),
    words: reply.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0,
  };
}
