import { expect, it } from "vitest";
import { readVectors, writeVectors } from "./word-vectors";

it("reads what was written, each vector brought to length 1", () => {
  const read = readVectors(
    writeVectors(["one", "two"], [Float64Array.of(0.6, -0.8, 0, 0), Float64Array.of(1, 1, 1, 1)]),
  );
  expect([...read.keys()]).toEqual(["one", "two"]);
  // What is longer than half is cut to half.
  expect(read.get("one")?.[0]).toBeCloseTo(0.5, 1);
  for (const value of read.get("two") ?? []) expect(value).toBeCloseTo(0.5, 1);
});
