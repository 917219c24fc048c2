import { expect, it } from "vitest";
import { dialects, dialectWords } from "./dialect-words";

it("holds each word once: what one English says by it is not overruled by another", () => {
  expect(dialectWords.size).toBe(dialects.flatMap(Object.keys).length);
});
