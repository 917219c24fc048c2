import { countOpeners } from "./count-openers";
import { cutClauses, type Sentence } from "./cut-clauses";
import type { PatternReading } from "./find-moves";
import { findPatterns } from "./find-patterns";
import { type Heard, hearCustomer } from "./hear-customer";
import { listFeatures, type SeenClause } from "./model/list-features";
import { type ClauseInput, listInputs } from "./network/list-inputs";

/** What the models are told of a text, clause by clause. */
export interface SeenText {
  readonly sentences: readonly Sentence[];
  readonly heard: Heard;
  /** What it opens with, if that only greets, and all the rest: each read as if it stood by itself. */
  readonly parts: readonly SeenPart[];
}

/** Some neighbouring sentences of a text. Clauses and patterns number the sentences within the part. */
export interface SeenPart {
  readonly sentences: readonly Sentence[];
  readonly patterns: PatternReading;
  readonly clauses: readonly SeenClause[];
  /** What the network takes in of each clause. */
  readonly inputs: readonly ClauseInput[];
}

/** Sees what stands in a text that answers the customer's last lines, the oldest first. Pure; time is linear in both. */
export function seeText(text: string, customer: readonly string[]): SeenText {
  const sentences = cutClauses(text);
  const heard = hearCustomer(customer);
  const openers = countOpeners(sentences);
  const parts = openers === 0 ? [sentences] : [sentences.slice(0, openers), sentences.slice(openers)];
  return { sentences, heard, parts: parts.map((own) => seePart(text, own, heard)) };
}

function seePart(text: string, sentences: readonly Sentence[], heard: Heard): SeenPart {
  const patterns = findPatterns(text, sentences, heard);
  const clauses = listFeatures(text, sentences, heard, patterns);
  return { sentences, patterns, clauses, inputs: listInputs(clauses, sentences, patterns.moves) };
}
