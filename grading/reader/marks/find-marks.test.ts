import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ReviewMarkName, reviewMark, reviewMarkName } from "@/roleplay/transcript/review-mark";
import { honestReplies } from "./trial/honest-replies";
import { markedReplies } from "./trial/marked-replies";
import { marksOf } from "./trial/marks-of";

const list = (replies: Record<ReviewMarkName, readonly string[]>) =>
  reviewMarkName.options.flatMap((mark) =>
    replies[mark].map((reply): [mark: ReviewMarkName, start: string, reply: string] => [
      mark,
      reply.slice(0, 60),
      reply,
    ]),
  );

describe("findMarks", () => {
  it.each(list(markedReplies))("marks as %s: %j", (mark, _, reply) => {
    expect(marksOf(reply).map((found) => found.mark)).toContain(mark);
  });

  it.each(list(honestReplies))("finds nothing to mark near %s: %j", (_, __, reply) => {
    expect(marksOf(reply)).toEqual([]);
  });

  it("gives exact stretches, sorted, for whatever is written", () => {
    const pieces = reviewMarkName.options.flatMap((mark) => [
      ...markedReplies[mark].filter((reply) => reply.length < 300),
      ...honestReplies[mark].filter((reply) => reply.length < 300),
    ]);
    const piece = fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 40 }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), (parts) => {
        const reply = parts.join("\n");
        const marks = marksOf(reply);
        for (const mark of marks) {
          expect(reviewMark.safeParse(mark).success).toBe(true);
          expect(reply.slice(mark.start, mark.end)).toBe(mark.evidence);
          expect(mark.end).toBeGreaterThan(mark.start);
        }
        const starts = marks.map((mark) => mark.start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        expect(marksOf(reply)).toEqual(marks);
      }),
      { numRuns: 100 },
    );
  });

  it("has nothing to say of nothing", () => {
    expect(marksOf("")).toEqual([]);
  });
});
