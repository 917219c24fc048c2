/**
 * The trained weights, ready to be looked up. A slot is three numbers in a row, to be near each other in memory: a feature
 * (-1 for none), and where its entries begin and end. An entry is a move's place in the guide and a weight, -127 to 127.
 */
export interface WeightTable {
  readonly mask: number;
  readonly slots: Int32Array;
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
  while (size < featureCount * 1.5) size *= 2;
  const table = {
    mask: size - 1,
    slots: new Int32Array(size * 3).fill(-1),
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
    while (table.slots[slot * 3] !== -1) slot = (slot + 1) & table.mask;
    table.slots[slot * 3] = feature;
    table.slots[slot * 3 + 1] = entry;
    for (let left = readNumber(); left > 0; left -= 1) {
      table.moves[entry] = bytes[at] ?? 0;
      table.weights[entry] = bytes[at + 1] ?? 0;
      at += 2;
      entry += 1;
    }
    table.slots[slot * 3 + 2] = entry;
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
