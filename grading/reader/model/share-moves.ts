import type { FoundMove } from "@/roleplay/transcript/move";

/** Hands moves to the clauses that they stand in, at least in part. Both sorted by their start; linear in both together. */
export function shareMoves(
  moves: readonly FoundMove[],
  clauses: readonly { readonly start: number; readonly end: number }[],
): FoundMove[][] {
  const shares: FoundMove[][] = clauses.map(() => []);
  let first = 0;
  for (const move of moves) {
    while ((clauses[first]?.end ?? Number.POSITIVE_INFINITY) <= move.start) first += 1;
    for (let at = first; (clauses[at]?.start ?? Number.POSITIVE_INFINITY) < move.end; at += 1)
      shares[at]?.push(move);
  }
  return shares;
}
