import { digitValues } from "../digits";
import type { Layer, Network } from "./network";
import { middleOfOne, middleOfTwo, wordDigits } from "./network-digits";
import { type LayerName, mapLayers, shapeLayers } from "./shape-layers";

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
    readonly [name in LayerName]: PackedNumbers;
  };
}

/** Unpacks the checked-in network. */
export function decodeNetwork({ moveCount, words, vectors, layers }: PackedNetwork): Network {
  const read = (packed: string, at: number, digits: number): number => {
    let number = 0;
    for (let next = at; next < at + digits; next += 1)
      number = number * 64 + (digitValues[packed.charCodeAt(next)] ?? 0);
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
  const shapes = shapeLayers(moveCount);
  const places = new Map<number, number>();
  for (let at = 0; at * wordDigits < words.length; at += 1)
    places.set(read(words, at * wordDigits, wordDigits), at + 1);
  return {
    places,
    vectors: Float64Array.from(
      { length: vectors.packed.length },
      (_, at) => (read(vectors.packed, at, 1) - middleOfOne) * vectors.scale,
    ),
    ...mapLayers((name) => layer(layers[name], shapes[name].inputs, shapes[name].outputs)),
  };
}
