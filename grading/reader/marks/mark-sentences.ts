import type { ReviewMark, ReviewMarkName } from "@/roleplay/transcript/review-mark";
import type { Sentence } from "../cut-clauses";
import { cutMark } from "./marked-reply";

/** Marks sentences, those that follow each other directly as one stretch. */
export function markSentences(
  mark: ReviewMarkName,
  reply: string,
  sentences: readonly Sentence[],
  counts: (sentence: Sentence, at: number) => boolean,
): ReviewMark[] {
  const found: ReviewMark[] = [];
  let begun: number | undefined;
  sentences.forEach((sentence, at) => {
    if (!counts(sentence, at)) {
      begun = undefined;
      return;
    }
    if (begun !== undefined) found.pop();
    begun ??= sentence.start;
    found.push(cutMark(mark, reply, begun, sentence.end));
  });
  return found;
}
