import { signCount } from "@/grading/reader/network/list-inputs";
import { type Layer, type Network, networkSizes as sizes } from "@/grading/reader/network/network";
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
  const layer = (inputs: number, outputs: number): Layer => {
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
    filters: layer(sizes.window * sizes.word, sizes.filters),
    beside: layer(sizes.filters, sizes.beside),
    whole: layer(sizes.filters, sizes.whole),
    hidden: layer(sizes.filters + signCount + 2 * sizes.beside + sizes.whole, sizes.hidden),
    moves: layer(sizes.hidden, moveCount),
    direct: layer(sizes.filters + signCount, moveCount),
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
    filters: layer(network.filters),
    beside: layer(network.beside),
    whole: layer(network.whole),
    hidden: layer(network.hidden),
    moves: layer(network.moves),
    direct: layer(network.direct),
  };
}
