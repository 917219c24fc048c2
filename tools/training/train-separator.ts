/** Clauses as sparse rows: the features of row r stand from `starts[r]` to before `starts[r + 1]`. */
export interface SparseRows {
  readonly starts: Int32Array;
  readonly features: Int32Array;
  readonly values: Float64Array;
  readonly width: number;
  /** How much more than others each row counts; all the same where it is left out. */
  readonly shares?: Float64Array;
}

/** What the trainer may be told. */
export interface TrainingChoice {
  /** How dearly a wrong side costs, against large weights. */
  readonly cost: number;
  /** How much dearer a missed positive row is than a false one. */
  readonly positiveShare: number;
  readonly rounds: number;
}

/**
 * Finds the weights of a linear separator with squared hinge loss and L2 penalty by dual coordinate descent
 * (Hsieh and others, 2008). Only + − × ÷ in a fixed order, and an order of rows from a fixed seed: the same rows give the
 * same weights on every machine. `labels` holds 1, -1 or 0 for rows to leave out.
 */
export function trainSeparator(rows: SparseRows, labels: Int8Array, choice: TrainingChoice): Float64Array {
  const { starts, features, values } = rows;
  const weights = new Float64Array(rows.width);
  const used: number[] = [];
  labels.forEach((label, row) => {
    if (label !== 0) used.push(row);
  });
  const alphas = new Float64Array(labels.length);
  const squares = new Float64Array(labels.length);
  for (const row of used) {
    let sum = 0;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) sum += (values[at] ?? 0) ** 2;
    squares[row] = sum;
  }
  const active = Int32Array.from(used);
  let size = active.length;
  let seed = 12345;
  let ceiling = Number.POSITIVE_INFINITY;
  for (let round = 0; round < choice.rounds; round += 1) {
    for (let at = size - 1; at > 0; at -= 1) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      const other = (seed >>> 8) % (at + 1);
      const row = active[at] ?? 0;
      active[at] = active[other] ?? 0;
      active[other] = row;
    }
    let highest = 0;
    for (let at = 0; at < size; at += 1) {
      const row = active[at] ?? 0;
      const label = labels[row] ?? 0;
      const share = (rows.shares?.[row] ?? 1) * (label > 0 ? choice.positiveShare : 1);
      const diagonal = 0.5 / (choice.cost * share);
      const from = starts[row] ?? 0;
      const to = starts[row + 1] ?? 0;
      let score = 0;
      for (let place = from; place < to; place += 1)
        score += (weights[features[place] ?? 0] ?? 0) * (values[place] ?? 0);
      const alpha = alphas[row] ?? 0;
      const slope = label * score - 1 + alpha * diagonal;
      if (alpha === 0 && slope > 0) {
        // Far on its own side: left out until the last rounds look at all again.
        if (slope > ceiling) {
          size -= 1;
          active[at] = active[size] ?? 0;
          active[size] = row;
          at -= 1;
        }
        continue;
      }
      highest = Math.max(highest, Math.abs(slope));
      const next = Math.max(0, alpha - slope / ((squares[row] ?? 0) + diagonal));
      alphas[row] = next;
      const step = (next - alpha) * label;
      if (step === 0) continue;
      for (let place = from; place < to; place += 1) {
        const feature = features[place] ?? 0;
        weights[feature] = (weights[feature] ?? 0) + step * (values[place] ?? 0);
      }
    }
    ceiling = Math.max(0.1, highest);
    if (round === choice.rounds - 3) {
      size = active.length;
      ceiling = Number.POSITIVE_INFINITY;
    }
  }
  return weights;
}

/** The score of one row: above 0 speaks for it. */
export function scoreRow(rows: SparseRows, weights: Float64Array, row: number): number {
  let score = 0;
  for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at += 1)
    score += (weights[rows.features[at] ?? 0] ?? 0) * (rows.values[at] ?? 0);
  return score;
}
