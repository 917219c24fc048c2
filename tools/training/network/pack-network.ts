import { digits } from "@/grading/reader/digits";
import type { PackedNetwork, PackedNumbers } from "@/grading/reader/network/decode-network";
import type { Layer, Network } from "@/grading/reader/network/network";
import { middleOfOne, middleOfTwo, wordDigits } from "@/grading/reader/network/network-digits";
import { mapLayers } from "@/grading/reader/network/shape-layers";

// What lies farther out than this many times the usual distance from nought is brought there: steps are few.
const farthest = 4;

/** Rounds a trained network to few steps and writes it in digits, as `decodeNetwork` reads them. */
export function packNetwork(network: Network): PackedNetwork {
  return {
    moveCount: network.moves.outputs,
    words: [...network.places.keys()].map((word) => writeDigits(word, wordDigits)).join(""),
    vectors: packNumbers(network.vectors, 1, middleOfOne, farthest * usual(network.vectors)),
    layers: mapLayers((name) => packLayer(network[name])),
  };
}

function packLayer({ weights, bias }: Layer): PackedNumbers {
  const numbers = Float64Array.of(...weights, ...bias);
  return packNumbers(
    numbers,
    2,
    middleOfTwo,
    numbers.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0),
  );
}

function packNumbers(numbers: Float64Array, length: number, middle: number, largest: number): PackedNumbers {
  // Written short, so that what is read is what was rounded by.
  const scale = Number((largest / (middle - 1)).toPrecision(6)) || 1;
  const steps = Array.from(numbers, (value) =>
    Math.max(-middle, Math.min(middle - 1, Math.round(value / scale))),
  );
  return { scale, packed: steps.map((step) => writeDigits(step + middle, length)).join("") };
}

function usual(numbers: Float64Array): number {
  return Math.sqrt(numbers.reduce((sum, value) => sum + value * value, 0) / Math.max(1, numbers.length));
}

function writeDigits(number: number, length: number): string {
  let written = "";
  for (let rest = number; written.length < length; rest = Math.floor(rest / 64))
    written = (digits[rest % 64] ?? "") + written;
  return written;
}
