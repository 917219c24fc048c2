import { digits, digitValues } from "@/grading/reader/digits";
import { middleOfOne as middle } from "@/grading/reader/network/network-digits";

// Vectors are brought to length 1 first; a single number hardly ever passes this.
const largest = 0.5;

/** Writes words with their vectors, a line each: the word, a space, and one digit for each number of its vector, length 1. */
export function writeVectors(words: readonly string[], vectors: readonly Float64Array[]): string {
  return words.map((word, at) => `${word} ${writeVector(vectors[at] ?? new Float64Array())}\n`).join("");
}

function writeVector(vector: Float64Array): string {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
  return Array.from(vector, (value) => {
    const step = Math.round((value / length / largest) * (middle - 1));
    return digits[Math.max(-middle, Math.min(middle - 1, step)) + middle];
  }).join("");
}

/** Reads what `writeVectors` wrote: each word's vector. */
export function readVectors(text: string): Map<string, Float64Array> {
  const vectors = new Map<string, Float64Array>();
  for (const line of text.split("\n")) {
    const end = line.indexOf(" ");
    if (end === -1) continue;
    vectors.set(
      line.slice(0, end),
      Float64Array.from(
        line.slice(end + 1),
        (digit) => (((digitValues[digit.charCodeAt(0)] ?? 0) - middle) / (middle - 1)) * largest,
      ),
    );
  }
  return vectors;
}
