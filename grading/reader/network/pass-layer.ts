import type { Layer } from "./network";

/**
 * Works out a layer's outputs from inputs of which the first stands at `from`. Each output is summed in the order of its inputs,
 * so that every machine gives the same bytes; four outputs are summed side by side, so that no sum waits for the one before.
 */
export function passLayer(layer: Layer, input: Float64Array, from: number, output: Float64Array): void {
  const { inputs, outputs, weights } = layer;
  output.set(layer.bias);
  let at = 0;
  for (; at + 3 < outputs; at += 4) {
    const one = at * inputs;
    const two = one + inputs;
    const three = two + inputs;
    const four = three + inputs;
    let sumOne = output[at] ?? 0;
    let sumTwo = output[at + 1] ?? 0;
    let sumThree = output[at + 2] ?? 0;
    let sumFour = output[at + 3] ?? 0;
    for (let next = 0; next < inputs; next += 1) {
      const value = input[from + next] ?? 0;
      sumOne += (weights[one + next] ?? 0) * value;
      sumTwo += (weights[two + next] ?? 0) * value;
      sumThree += (weights[three + next] ?? 0) * value;
      sumFour += (weights[four + next] ?? 0) * value;
    }
    output[at] = sumOne;
    output[at + 1] = sumTwo;
    output[at + 2] = sumThree;
    output[at + 3] = sumFour;
  }
  for (; at < outputs; at += 1) {
    let sum = output[at] ?? 0;
    for (let next = 0; next < inputs; next += 1)
      sum += (weights[at * inputs + next] ?? 0) * (input[from + next] ?? 0);
    output[at] = sum;
  }
}

/** What is less than nothing is nothing. */
export function raise(values: Float64Array): Float64Array {
  for (let at = 0; at < values.length; at += 1) if ((values[at] ?? 0) < 0) values[at] = 0;
  return values;
}
