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
 * Unpacks the checked-in weights: for each feature in rising order the distance to the one before (five bits a digit, the lowest
 * first, 32 more where another follows) and the number of its entries, then each entry's move and the level of its weight, a digit
 * each; levels against the move come after those for it.
 */
export function decodeWeights(packed: string, featureCount: number, entryCount: number): WeightTable {
  const starts = new Int32Array((1 << (featureBits - 8)) + 1);
  const records = new Int16Array(featureCount + entryCount);
  let row = 0;
  let at = 0;
  let feature = 0;
  let written = 0;
  const readDigit = (): number => {
    at += 1;
    return digitValues[packed.charCodeAt(at - 1)] ?? 0;
  };
  for (let read = 0; read < featureCount; read += 1) {
    for (let shift = 0; ; shift += 5) {
      const digit = readDigit();
      feature += (digit & 31) << shift;
      if (digit < 32) break;
    }
    for (; row <= feature >> 8; row += 1) starts[row] = written;
    const count = readDigit();
    records[written] = (count << 8) | (feature & 255);
    written += 1;
    for (let entry = 0; entry < count; entry += 1) {
      const move = readDigit();
      const level = readDigit();
      const weight = weightLevels[level % weightLevels.length] ?? 0;
      records[written] = ((level < weightLevels.length ? weight : -weight) << 8) | move;
      written += 1;
    }
  }
  starts.fill(written, row);
  return { starts, records };
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
