import { describe, expect, it } from "vitest";
import { hashContent } from "./hash-content";

describe("the hash of content", () => {
  it("does not depend on the order of keys", () => {
    expect(hashContent({ a: 1, b: { c: [1, 2], d: null } })).toBe(
      hashContent({ b: { d: null, c: [1, 2] }, a: 1 }),
    );
  });

  it("takes a key without a value for no key", () => {
    expect(hashContent({ a: 1, b: undefined })).toBe(hashContent({ a: 1 }));
  });

  it("depends on the order of a list, and on every word", () => {
    expect(hashContent([1, 2])).not.toBe(hashContent([2, 1]));
    expect(hashContent({ a: "kettle" })).not.toBe(hashContent({ a: "kettles" }));
  });

  it("is SHA-256 of the canonical JSON", () => {
    expect(hashContent({})).toBe("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
  });
});
