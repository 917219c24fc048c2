import { featureBits } from "./hash-text";

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

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/**
 * Unpacks the checked-in weights: base64 of, for each feature in rising order, the distance to the one before (in sevens of
 * bits, the lowest first) and the number of its entries, under 128, then each entry's move and weight, a byte each.
 */
export function decodeWeights(packed: string, featureCount: number, entryCount: number): WeightTable {
  const bytes = decodeBase64(packed);
  const starts = new Int32Array((1 << (featureBits - 8)) + 1);
  const records = new Int16Array(featureCount + entryCount);
  let row = 0;
  let at = 0;
  let feature = 0;
  let written = 0;
  for (let read = 0; read < featureCount; read += 1) {
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at] ?? 0;
      at += 1;
      feature += (byte & 127) << shift;
      if (byte < 128) break;
    }
    for (; row <= feature >> 8; row += 1) starts[row] = written;
    const count = bytes[at] ?? 0;
    records[written] = (count << 8) | (feature & 255);
    written += 1;
    at += 1;
    for (const end = at + count * 2; at < end; at += 2) {
      records[written] = ((bytes[at + 1] ?? 0) << 8) | (bytes[at] ?? 0);
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

function decodeBase64(packed: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let at = 0; at < digits.length; at += 1) values[digits.charCodeAt(at)] = at;
  const bytes = new Uint8Array(Math.floor((packed.length * 3) / 4));
  let written = 0;
  for (let at = 0; at < packed.length; at += 4) {
    const four =
      ((values[packed.charCodeAt(at)] ?? 0) << 18) |
      ((values[packed.charCodeAt(at + 1)] ?? 0) << 12) |
      ((values[packed.charCodeAt(at + 2)] ?? 0) << 6) |
      (values[packed.charCodeAt(at + 3)] ?? 0);
    bytes[written] = four >> 16;
    bytes[written + 1] = four >> 8;
    bytes[written + 2] = four;
    written += 3;
  }
  return bytes;
}
