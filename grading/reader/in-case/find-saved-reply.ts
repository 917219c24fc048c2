import { rememberTexts } from "../../remember-texts";
import { cutClauses } from "../cut-clauses";

/** A saved reply as its words; null stands for a slot that is filled in when it is sent. */
export interface SavedWords {
  readonly id: string;
  readonly words: readonly (string | null)[];
}

// A saved reply counts as adapted when about 15 % of its words are changed.
const keptVerbatim = 0.85;
const longest = 400;

/** Takes a saved reply apart, its slots ({name}, [name], <name>) as gaps. */
export function spellSavedReply(id: string, text: string): SavedWords {
  const words = text
    .split(/(\{[^}]*\}|\[[^\]]*\]|<[^>]*>)/)
    .flatMap((part): readonly (string | null)[] => (/^[{[<]/.test(part) ? [null] : listWords(part)));
  return { id, words };
}

/** The saved reply that a reply holds verbatim, whole or nearly so, or null. Names filled in do not count as a change. */
export function findSavedReply(reply: string, saved: readonly SavedWords[]): string | null {
  const words = listWords(reply).slice(0, longest);
  const own = new Set(words);
  for (const { id, words: all } of saved) {
    const fixed = all.filter((word) => word !== null);
    if (fixed.length === 0) continue;
    const least = fixed.length * keptVerbatim;
    // Most replies share too few words with it for their order to matter.
    if (fixed.filter((word) => own.has(word)).length < least) continue;
    if (measureCommon(fixed, words) > least - Number.EPSILON) return id;
  }
  return null;
}

/** The words of a text in plain spelling, in their order. */
export const listWords = rememberTexts((text): readonly string[] =>
  cutClauses(text).flatMap((sentence) =>
    sentence.words.filter((word) => word.kind === "word").map((word) => word.text),
  ),
);

/** How many words two texts have in common in the same order. */
function measureCommon(one: readonly string[], other: readonly string[]): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const word of one) {
    const next = [0];
    for (let at = 0; at < other.length; at += 1) {
      next.push(other[at] === word ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
