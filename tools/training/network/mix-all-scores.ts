import { mixScores } from "@/grading/reader/network/mix-scores";

/** Mixes what weights and network say of every clause, by move, as the reader does. */
export function mixAllScores(
  byWeights: readonly Float64Array[],
  byNetwork: readonly Float64Array[],
): Float64Array[] {
  return byWeights.map((own, move) =>
    own.map((score, clause) => mixScores(score, byNetwork[move]?.[clause] ?? 0)),
  );
}
