import { expect, test } from "vitest";
import { reviewMarkName } from "@/roleplay/transcript/review-mark";
import { sayMark } from "./say-mark";

test("every mark has a plain sentence of its own", () => {
  const said = reviewMarkName.options.map(sayMark);
  expect(new Set(said).size).toBe(said.length);
  for (const sentence of said) expect(sentence).toMatch(/^[A-Z][^!]{20,110}\.$/);
});

test("no sentence accuses anybody", () => {
  for (const mark of reviewMarkName.options)
    expect(sayMark(mark)).not.toMatch(
      /cheat|trick|abuse|suspici|manipulat|fraud|gam(?:e|ing)|attempt|hid(?:e|ing)/i,
    );
});
