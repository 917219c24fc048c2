import type { Sentence } from "./cut-clauses";
import { isOpener } from "./is-opener";

/** How many sentences a reply opens with that only greet or clear the throat: 0 where nothing comes after them. */
export function countOpeners(sentences: readonly Sentence[]): number {
  const said = sentences.findIndex(({ words, question }) => question || !isOpener(words));
  return Math.max(0, said);
}
