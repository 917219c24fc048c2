import { signCount } from "./list-inputs";
import { type Layer, type Network, networkSizes as sizes } from "./network";
import { middleOfOne, middleOfTwo, networkDigits, wordDigits } from "./network-digits";

/** Numbers as digits, and what one step is worth. */
export interface PackedNumbers {
  readonly scale: number;
  readonly packed: string;
}

/** The checked-in network, as `packNetwork` writes it. */
export interface PackedNetwork {
  readonly moveCount: number;
  /** The numbers of the words that it knows, in rising order, four digits each. */
  readonly words: string;
  /** One digit a number. */
  readonly vectors: PackedNumbers;
  /** Each layer's weights and then its bias, two digits a number. */
  readonly layers: {
    readonly [name in "filters" | "beside" | "whole" | "hidden" | "moves" | "direct"]: PackedNumbers;
  };
}

/** Unpacks the checked-in network. */
export function decodeNetwork({ moveCount, words, vectors, layers }: PackedNetwork): Network {
  const values = new Uint8Array(128);
  for (let at = 0; at < networkDigits.length; at += 1) values[networkDigits.charCodeAt(at)] = at;
  const read = (packed: string, at: number, digits: number): number => {
    let number = 0;
    for (let next = at; next < at + digits; next += 1)
      number = number * 64 + (values[packed.charCodeAt(next)] ?? 0);
    return number;
  };
  const layer = ({ scale, packed }: PackedNumbers, inputs: number, outputs: number): Layer => {
    const number = (at: number) => (read(packed, at * 2, 2) - middleOfTwo) * scale;
    return {
      inputs,
      outputs,
      weights: Float64Array.from({ length: inputs * outputs }, (_, at) => number(at)),
      bias: Float64Array.from({ length: outputs }, (_, at) => number(inputs * outputs + at)),
    };
  };
  const places = new Map<number, number>();
  for (let at = 0; at * wordDigits < words.length; at += 1)
    places.set(read(words, at * wordDigits, wordDigits), at + 1);
  return {
    places,
    vectors: Float64Array.from(
      { length: vectors.packed.length },
      (_, at) => (read(vectors.packed, at, 1) - middleOfOne) * vectors.scale,
    ),
    filters: layer(layers.filters, sizes.window * sizes.word, sizes.filters),
    beside: layer(layers.beside, sizes.filters, sizes.beside),
    whole: layer(layers.whole, sizes.filters, sizes.whole),
    hidden: layer(layers.hidden, sizes.filters + signCount + 2 * sizes.beside + sizes.whole, sizes.hidden),
    moves: layer(layers.moves, sizes.hidden, moveCount),
    direct: layer(layers.direct, sizes.filters + signCount, moveCount),
  };
}
