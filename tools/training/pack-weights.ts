import { digits } from "@/grading/reader/digits";
import type { PackedWeights } from "@/grading/reader/model/decode-weights";
import { findLevel, findScale } from "./round-weights";

/**
 * Rounds weights to levels and packs those that matter, as `decodeWeights` unpacks them. `features` are numbers in rising order;
 * `weights` holds for each move one weight for each feature. `scales` says for each move what one of 127 steps is worth.
 */
export function packWeights(
  features: readonly number[],
  weights: readonly Float64Array[],
): { packed: PackedWeights; scales: readonly number[] } {
  const scales = weights.map(findScale);
  const packed = { distances: "", counts: "", moves: "", levels: "" };
  let before = 0;
  features.forEach((feature, place) => {
    let count = 0;
    weights.forEach((own, move) => {
      const level = findLevel((own[place] ?? 0) / (scales[move] ?? 1));
      if (level === undefined) return;
      packed.moves += writeDigit(move);
      packed.levels += writeDigit(level);
      count += 1;
    });
    if (count === 0) return;
    packed.distances += writeDistance(feature - before);
    packed.counts += writeDigit(count);
    before = feature;
  });
  return { packed, scales };
}

function writeDistance(distance: number): string {
  let written = "";
  let rest = distance;
  for (; rest > 31; rest >>= 5) written += writeDigit((rest & 31) + 32);
  return written + writeDigit(rest);
}

function writeDigit(value: number): string {
  return digits[value] ?? "";
}
