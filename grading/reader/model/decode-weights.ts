import { digitValues } from "../digits";
import { featureBits } from "./hash-text";
import { weightLevels } from "./weight-levels";

/**
 * The trained weights, ready to be looked up. `records` holds for each feature its lowest eight bits and, above them, how
 * many entries it has; then the entries, each a move's place in the guide and, above its eight bits, a weight, -127 to
 * 127. Features that differ in their lowest bits alone stand in a row; `starts` says where each row begins. It is small,
 * and what belongs together lies together: looking a feature up takes as long as memory does.
 */
export interface WeightTable {
  readonly starts: Int32Array;
  readonly records: Int16Array;
}

/**
 * The checked-in weights, as `packWeights` writes them, in digits of 64. What is alike stands together, for so it compresses best: for
 * each feature in rising order the distance to the one before (five bits a digit, the lowest first, 32 more where another follows),
 * and how many entries it has; for each entry its move, and the level of its weight, levels against the move after those for it.
 */
export interface PackedWeights {
  readonly distances: string;
  readonly counts: string;
  readonly moves: string;
  readonly levels: string;
}

/** Unpacks the checked-in weights. */
export function decodeWeights({ distances, counts, moves, levels }: PackedWeights): WeightTable {
  const starts = new Int32Array((1 << (featureBits - 8)) + 1);
  const records = new Int16Array(counts.length + moves.length);
  let row = 0;
  let at = 0;
  let feature = 0;
  let entry = 0;
  let written = 0;
  for (let read = 0; read < counts.length; read += 1) {
    for (let shift = 0; ; shift += 5) {
      const digit = readDigit(distances, at);
      at += 1;
      feature += (digit & 31) << shift;
      if (digit < 32) break;
    }
    for (; row <= feature >> 8; row += 1) starts[row] = written;
    const count = readDigit(counts, read);
    records[written] = (count << 8) | (feature & 255);
    written += 1;
    for (const end = entry + count; entry < end; entry += 1) {
      const level = readDigit(levels, entry);
      const weight = weightLevels[level % weightLevels.length] ?? 0;
      const signed = level < weightLevels.length ? weight : -weight;
      records[written] = (signed << 8) | readDigit(moves, entry);
      written += 1;
    }
  }
  starts.fill(written, row);
  return { starts, records };
}

function readDigit(packed: string, at: number): number {
  return digitValues[packed.charCodeAt(at)] ?? 0;
}

/** Where a feature's record begins, or -1 if it has none. */
export function findRecord({ starts, records }: WeightTable, feature: number): number {
  const low = feature & 255;
  const end = starts[(feature >> 8) + 1] ?? 0;
  for (let at = starts[feature >> 8] ?? end; at < end; ) {
    const head = records[at] ?? 0;
    if ((head & 255) === low) return at;
    at += 1 + (head >> 8);
  }
  return -1;
}
