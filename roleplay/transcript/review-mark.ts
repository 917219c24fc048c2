import { z } from "zod";

/** What makes a reply one that a person should look at before anybody trusts its grade. */
export const reviewMarkName = z.enum([
  "other-language",
  "nonsense",
  "stuffed",
  "pasted-twice",
  "words-of-the-rubric",
  "speaks-to-the-grader",
  "like-a-prompt",
  "hidden-characters",
  "look-alike-letters",
  "chopped-into-lines",
  "very-long",
]);
export type ReviewMarkName = z.infer<typeof reviewMarkName>;

/** A mark on a reply, with the stretch that it is about: `reply.slice(start, end) === evidence`, in UTF-16 offsets. */
export const reviewMark = z.strictObject({
  mark: reviewMarkName,
  start: z.int().min(0),
  end: z.int().min(0),
  evidence: z.string(),
});
export type ReviewMark = z.infer<typeof reviewMark>;
