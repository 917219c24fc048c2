import { type Layer, type Network, networkSizes } from "@/grading/reader/network/network";
import { mapLayers } from "@/grading/reader/network/shape-layers";

/** Moves the network against its slopes, which are nought again afterwards; of the words' vectors only those at `places`. */
type Step = (places: Iterable<number>, stride: number, vectorStride: number) => void;

/**
 * Gives what moves a network: the layers by Adam (Kingma and Ba, 2015), the words' vectors, of which each step meets few, by AdaGrad
 * (Duchi and others, 2011). `change` holds the slopes.
 */
export function openSteps(network: Network, change: Network): Step {
  const layers = Object.values(mapLayers((name) => openLayer(network[name], change[name]))).flat();
  const squares = new Float64Array(network.vectors.length);
  let meanLeft = 1;
  let squareLeft = 1;
  return (places, stride, vectorStride) => {
    meanLeft *= meanKept;
    squareLeft *= squareKept;
    for (const numbers of layers) moveNumbers(numbers, stride, 1 - meanLeft, 1 - squareLeft);
    moveVectors(network.vectors, change.vectors, squares, places, vectorStride);
  };
}

/** A layer's numbers with what is known of their slopes so far. */
interface Moving {
  readonly values: Float64Array;
  readonly slopes: Float64Array;
  readonly means: Float64Array;
  readonly squares: Float64Array;
}

function openLayer(layer: Layer, change: Layer): Moving[] {
  const open = (values: Float64Array, slopes: Float64Array) => ({
    values,
    slopes,
    means: new Float64Array(values.length),
    squares: new Float64Array(values.length),
  });
  return [open(layer.weights, change.weights), open(layer.bias, change.bias)];
}

const meanKept = 0.9;
const squareKept = 0.999;
const least = 1e-8;

/** Of early steps the means know little yet: they are raised by what they have seen, from 0 to 1. */
function moveNumbers(numbers: Moving, stride: number, meanSeen: number, squareSeen: number): void {
  const { values, slopes, means, squares } = numbers;
  for (let at = 0; at < values.length; at += 1) {
    const slope = slopes[at] ?? 0;
    const mean = meanKept * (means[at] ?? 0) + (1 - meanKept) * slope;
    const square = squareKept * (squares[at] ?? 0) + (1 - squareKept) * slope * slope;
    means[at] = mean;
    squares[at] = square;
    values[at] = (values[at] ?? 0) - (stride * mean) / meanSeen / (Math.sqrt(square / squareSeen) + least);
    slopes[at] = 0;
  }
}

function moveVectors(
  vectors: Float64Array,
  slopes: Float64Array,
  squares: Float64Array,
  places: Iterable<number>,
  stride: number,
): void {
  for (const place of places) {
    const to = (place + 1) * networkSizes.vector;
    for (let at = place * networkSizes.vector; at < to; at += 1) {
      const slope = slopes[at] ?? 0;
      if (slope === 0) continue;
      const square = (squares[at] ?? 0) + slope * slope;
      squares[at] = square;
      vectors[at] = (vectors[at] ?? 0) - (stride * slope) / (Math.sqrt(square) + least);
      slopes[at] = 0;
    }
  }
}
