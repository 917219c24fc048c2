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
  const shapes = shapeLayers(moveCount);
  const places = new Map<number, number>();
  for (let at = 0; at * wordDigits < words.length; at += 1)
    places.set(readNumber(words, at * wordDigits, wordDigits), at + 1);
  return {
    places,
    vectors: readNumbers(vectors, 1, middleOfOne),
    ...mapLayers((name) => readLayer(layers[name], shapes[name].inputs, shapes[name].outputs)),
  };
}

function readLayer(packed: PackedNumbers, inputs: number, outputs: number): Layer {
  const numbers = readNumbers(packed, 2, middleOfTwo);
  return {
    inputs,
    outputs,
    weights: numbers.subarray(0, inputs * outputs),
    bias: numbers.subarray(inputs * outputs),
  };
}

// A plain loop: there are a quarter of a million numbers, and somebody waits for the first reply.
function readNumbers({ scale, packed }: PackedNumbers, digits: number, middle: number): Float64Array {
  const numbers = new Float64Array(packed.length / digits);
  for (let at = 0; at < numbers.length; at += 1)
    numbers[at] = (readNumber(packed, at * digits, digits) - middle) * scale;
  return numbers;
}

function readNumber(packed: string, at: number, digits: number): number {
  let number = 0;
  for (let next = at; next < at + digits; next += 1)
    number = number * 64 + (digitValues[packed.charCodeAt(next)] ?? 0);
  return number;
}
