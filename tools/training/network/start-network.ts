import { type Layer, type Network, networkSizes as sizes } from "@/grading/reader/network/network";
import { mapLayers, shapeLayers } from "@/grading/reader/network/shape-layers";
import { drawNumbers } from "./draw-numbers";

/**
 * A network that has learnt nothing but the sense of words: `words` are the numbers of those that it knows, `senses` their
 * vectors, as far as there are any. Everything else is drawn from the seed, each weight within what suits its layer's size.
 */
export function startNetwork(
  words: readonly number[],
  senses: ReadonlyMap<number, Float64Array>,
  moveCount: number,
  seed: number,
): Network {
  const draw = drawNumbers(seed);
  const vectors = new Float64Array((words.length + 1) * sizes.vector);
  words.forEach((word, at) => {
    vectors.set(senses.get(word) ?? [], (at + 1) * sizes.vector);
  });
  const shapes = shapeLayers(moveCount);
  const layer = ({ inputs, outputs }: { inputs: number; outputs: number }): Layer => {
    const bound = 1 / Math.sqrt(inputs);
    const any = () => (2 * draw() - 1) * bound;
    return {
      inputs,
      outputs,
      weights: Float64Array.from({ length: inputs * outputs }, any),
      bias: Float64Array.from({ length: outputs }, any),
    };
  };
  return {
    places: new Map(words.map((word, at) => [word, at + 1])),
    vectors,
    ...mapLayers((name) => layer(shapes[name])),
  };
}

/** A network of the same build, all of it nought: to hold what is to be changed. */
export function copyBuild(network: Network): Network {
  const layer = ({ inputs, outputs }: Layer): Layer => ({
    inputs,
    outputs,
    weights: new Float64Array(inputs * outputs),
    bias: new Float64Array(outputs),
  });
  return {
    places: network.places,
    vectors: new Float64Array(network.vectors.length),
    ...mapLayers((name) => layer(network[name])),
  };
}
