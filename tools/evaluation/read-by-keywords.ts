import { moveNames } from "../training/build-examples";
import type { LabelledRow } from "../training/read-rows";
import { keywordLists } from "./keyword-lists";

/** Baseline: a move is found where a keyword of its list stands. For each row, for each move. */
export function readByKeywords(rows: readonly LabelledRow[]): boolean[][] {
  return rows.map(({ reply }) => {
    const text = ` ${reply.toLowerCase()} `;
    return moveNames.map((move) => keywordLists[move].some((word) => text.includes(word)));
  });
}
