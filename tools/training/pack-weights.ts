import { digits } from "@/grading/reader/digits";
import { findLevel, findScale } from "./round-weights";

/** The weights of all moves as the reader takes them. */
export interface PackedWeights {
  readonly packed: string;
  readonly featureCount: number;
  readonly entryCount: number;
  /** For each move, what one of 127 steps is worth. */
  readonly scales: readonly number[];
}

/**
 * Rounds weights to levels and packs those that matter, as `decodeWeights` unpacks them. `features` are numbers in rising order;
 * `weights` holds for each move one weight for each feature.
 */
export function packWeights(features: readonly number[], weights: readonly Float64Array[]): PackedWeights {
  const scales = weights.map(findScale);
  let packed = "";
  let featureCount = 0;
  let entryCount = 0;
  let before = 0;
  features.forEach((feature, place) => {
    const entries = weights.flatMap((own, move) => {
      const level = findLevel((own[place] ?? 0) / (scales[move] ?? 1));
      return level === undefined ? [] : [writeDigit(move) + writeDigit(level)];
    });
    if (entries.length === 0) return;
    packed += writeDistance(feature - before) + writeDigit(entries.length) + entries.join("");
    before = feature;
    featureCount += 1;
    entryCount += entries.length;
  });
  return { packed, featureCount, entryCount, scales };
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
