/**
 * The trained weights, ready to be looked up: feature `keys[slot]` has the entries from `firsts[slot]` to before
 * `lasts[slot]`, each a move's place in the guide and a weight from -127 to 127.
 */
export interface WeightTable {
  readonly mask: number;
  readonly keys: Int32Array;
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
  readonly moves: Uint8Array;
  readonly weights: Int8Array;
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/**
 * Unpacks the checked-in weights: base64 of, for each feature in rising order, the distance to the one before and the
 * number of its entries (both in sevens of bits, the lowest first), then each entry's move and weight, a byte each.
 */
export function decodeWeights(packed: string, featureCount: number, entryCount: number): WeightTable {
  const bytes = decodeBase64(packed);
  let size = 1;
  while (size < featureCount * 2) size *= 2;
  const table = {
    mask: size - 1,
    keys: new Int32Array(size).fill(-1),
    firsts: new Int32Array(size),
    lasts: new Int32Array(size),
    moves: new Uint8Array(entryCount),
    weights: new Int8Array(entryCount),
  };
  let at = 0;
  const readNumber = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at] ?? 0;
      at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  let feature = 0;
  let entry = 0;
  for (let read = 0; read < featureCount; read += 1) {
    feature += readNumber();
    let slot = feature & table.mask;
    while (table.keys[slot] !== -1) slot = (slot + 1) & table.mask;
    table.keys[slot] = feature;
    table.firsts[slot] = entry;
    for (let left = readNumber(); left > 0; left -= 1) {
      table.moves[entry] = bytes[at] ?? 0;
      table.weights[entry] = bytes[at + 1] ?? 0;
      at += 2;
      entry += 1;
    }
    table.lasts[slot] = entry;
  }
  return table;
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
