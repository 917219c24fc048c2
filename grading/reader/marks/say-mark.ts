import type { ReviewMarkName } from "@/roleplay/transcript/review-mark";

const sentences: Record<ReviewMarkName, string> = {
  "other-language": "It is written in another language than English, so the reader did not read it.",
  nonsense: "The reader finds no words in it that say something.",
  stuffed: "Helpful phrases follow each other in it, with nothing between them that belongs to this case.",
  "pasted-twice": "The same text stands in it twice.",
  "words-of-the-rubric": "Words of the rubric stand in it by themselves.",
  "speaks-to-the-grader": "A part of it is addressed to whoever grades, not to the customer.",
  "like-a-prompt": "A part of it reads like instructions for a language model.",
  "hidden-characters": "There are characters in it that cannot be seen.",
  "look-alike-letters":
    "There are letters in it that look like others: from another alphabet, or dressed up.",
  "chopped-into-lines": "Nearly every word of it stands on a line of its own.",
  "very-long": "It is much longer than chat replies usually are.",
};

/** Says in one plain sentence what a mark is about, for whoever reviews: what there is, and no more. */
export function sayMark(mark: ReviewMarkName): string {
  return sentences[mark];
}
