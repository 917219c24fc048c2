import type { Layer } from "./network";

/** So many outputs are summed side by side. */
const side = 8;

/**
 * A layer laid out for reading: the weights of eight outputs lie beside each other, input by input, so that they are fetched in the
 * order in which they are needed. Outputs are as many as fill the last eight; those too many are always nought.
 */
export interface LaidOut {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

/** Values, and where they are not nought, in rising order: most of what a network makes of something is. */
export interface Placed {
  readonly values: Float64Array;
  readonly places: readonly number[];
}

/** Lays a layer out for `addInputs`. */
export function layOut({ inputs, outputs, weights, bias }: Layer): LaidOut {
  const filled = Math.ceil(outputs / side) * side;
  const laid = {
    inputs,
    outputs: filled,
    weights: new Float64Array(filled * inputs),
    bias: new Float64Array(filled),
  };
  laid.bias.set(bias);
  for (let output = 0; output < outputs; output += 1)
    for (let input = 0; input < inputs; input += 1)
      laid.weights[(output - (output % side)) * inputs + input * side + (output % side)] =
        weights[output * inputs + input] ?? 0;
  return laid;
}

/**
 * Adds to a layer's outputs what its inputs from `first` on give, those that are nought left out. Each output is summed in the order of
 * its inputs, so that every machine gives the same bytes.
 */
export function addInputs(
  layer: LaidOut,
  first: number,
  { values, places }: Placed,
  output: Float64Array,
): void {
  const { inputs, outputs, weights } = layer;
  for (let at = 0; at < outputs; at += side) {
    const from = at * inputs + first * side;
    let one = output[at] ?? 0;
    let two = output[at + 1] ?? 0;
    let three = output[at + 2] ?? 0;
    let four = output[at + 3] ?? 0;
    let five = output[at + 4] ?? 0;
    let six = output[at + 5] ?? 0;
    let seven = output[at + 6] ?? 0;
    let eight = output[at + 7] ?? 0;
    for (let next = 0; next < places.length; next += 1) {
      const own = places[next] ?? 0;
      const value = values[own] ?? 0;
      const place = from + own * side;
      one += (weights[place] ?? 0) * value;
      two += (weights[place + 1] ?? 0) * value;
      three += (weights[place + 2] ?? 0) * value;
      four += (weights[place + 3] ?? 0) * value;
      five += (weights[place + 4] ?? 0) * value;
      six += (weights[place + 5] ?? 0) * value;
      seven += (weights[place + 6] ?? 0) * value;
      eight += (weights[place + 7] ?? 0) * value;
    }
    output[at] = one;
    output[at + 1] = two;
    output[at + 2] = three;
    output[at + 3] = four;
    output[at + 4] = five;
    output[at + 5] = six;
    output[at + 6] = seven;
    output[at + 7] = eight;
  }
}

/** Finds where values are not nought. */
export function findPlaces(values: Float64Array): Placed {
  const places: number[] = [];
  for (let at = 0; at < values.length; at += 1) if (values[at] !== 0) places.push(at);
  return { values, places };
}
