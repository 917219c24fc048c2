/** The weights of all moves as the reader takes them. */
export interface PackedWeights {
  readonly packed: string;
  readonly featureCount: number;
  readonly entryCount: number;
  /** For each move, what one step of its whole-number weights is worth. */
  readonly scales: readonly number[];
}

// Weights that round to less than this of 127 steps hardly ever decide anything, and most of them do.
const leastStep = 7;

/**
 * Rounds weights to whole numbers from -127 to 127 and packs those that matter, as `decodeWeights` unpacks them.
 * `features` are numbers in rising order; `weights` holds for each move one weight for each feature.
 */
export function packWeights(features: readonly number[], weights: readonly Float64Array[]): PackedWeights {
  const scales = weights.map((own) => {
    let largest = 0;
    for (const weight of own) largest = Math.max(largest, Math.abs(weight));
    return largest / 127;
  });
  const bytes: number[] = [];
  let featureCount = 0;
  let entryCount = 0;
  let before = 0;
  features.forEach((feature, place) => {
    const entries: number[] = [];
    weights.forEach((own, move) => {
      const step = Math.round((own[place] ?? 0) / (scales[move] || 1));
      if (Math.abs(step) >= leastStep) entries.push(move, step & 255);
    });
    if (entries.length === 0) return;
    bytes.push(...writeNumber(feature - before), ...writeNumber(entries.length / 2), ...entries);
    before = feature;
    featureCount += 1;
    entryCount += entries.length / 2;
  });
  return { packed: Buffer.from(bytes).toString("base64"), featureCount, entryCount, scales };
}

function writeNumber(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>= 7;
  }
  return [...bytes, rest];
}
