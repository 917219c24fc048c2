/**
 * The axes along which vectors differ most, the foremost first, each of length 1 (principal components, not centred), by turning
 * pairs of axes until nothing is left between them (Jacobi, 1846). Exact enough for words after a dozen rounds, and in fixed order.
 */
export function findAxes(vectors: readonly Float64Array[], count: number): Float64Array[] {
  const size = vectors[0]?.length ?? 0;
  const spread = spreadOut(vectors, size);
  const axes = Array.from({ length: size }, (_, at) => new Float64Array(size).fill(1, at, at + 1));
  for (let round = 0; round < rounds; round += 1)
    for (let first = 0; first < size; first += 1)
      for (let second = first + 1; second < size; second += 1) turnPair(spread, axes, first, second);
  return axes
    .map((axis, at) => ({ axis, weight: spread[at]?.[at] ?? 0 }))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, count)
    .map(({ axis }) => axis);
}

const rounds = 12;

/** How each two numbers of the vectors go together. */
function spreadOut(vectors: readonly Float64Array[], size: number): Float64Array[] {
  const spread = Array.from({ length: size }, () => new Float64Array(size));
  for (const vector of vectors)
    spread.forEach((row, at) => {
      const value = vector[at] ?? 0;
      for (let other = 0; other < size; other += 1)
        row[other] = (row[other] ?? 0) + value * (vector[other] ?? 0);
    });
  return spread;
}

/** Turns two axes so that nothing goes together along them any more. */
function turnPair(spread: Float64Array[], axes: Float64Array[], first: number, second: number): void {
  const shared = spread[first]?.[second] ?? 0;
  if (shared === 0) return;
  const ratio = ((spread[second]?.[second] ?? 0) - (spread[first]?.[first] ?? 0)) / (2 * shared);
  const tangent = (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + Math.sqrt(ratio * ratio + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (const row of spread) turnNumbers(row, first, second, cosine, sine);
  turnRows(spread, first, second, cosine, sine);
  turnRows(axes, first, second, cosine, sine);
}

function turnRows(
  rows: readonly Float64Array[],
  first: number,
  second: number,
  cosine: number,
  sine: number,
): void {
  const one = rows[first];
  const other = rows[second];
  if (one === undefined || other === undefined) return;
  one.forEach((held, at) => {
    const beside = other[at] ?? 0;
    one[at] = cosine * held - sine * beside;
    other[at] = sine * held + cosine * beside;
  });
}

function turnNumbers(row: Float64Array, first: number, second: number, cosine: number, sine: number): void {
  const held = row[first] ?? 0;
  const beside = row[second] ?? 0;
  row[first] = cosine * held - sine * beside;
  row[second] = sine * held + cosine * beside;
}
