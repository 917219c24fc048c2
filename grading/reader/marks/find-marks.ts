import type { FoundMove } from "@/roleplay/transcript/move";
import { type ReviewMark, reviewMarkName } from "@/roleplay/transcript/review-mark";
import type { Sentence } from "../cut-clauses";
import { writePlainly } from "../write-plainly";
import { markChoppedLines } from "./mark-chopped-lines";
import { markHiddenCharacters } from "./mark-hidden-characters";
import { markLength } from "./mark-length";
import { markLookAlikes } from "./mark-look-alikes";
import { markNonsense } from "./mark-nonsense";
import { markOtherLanguage } from "./mark-other-language";
import { markPastedText } from "./mark-pasted-text";
import { markPrompt } from "./mark-prompt";
import { markRubricWords } from "./mark-rubric-words";
import { markSpeechToGrader } from "./mark-speech-to-grader";
import { markStuffing } from "./mark-stuffing";
import type { MarkedReply } from "./marked-reply";

const finders: readonly ((reply: MarkedReply) => ReviewMark[])[] = [
  markOtherLanguage,
  markNonsense,
  markStuffing,
  markPastedText,
  markRubricWords,
  markSpeechToGrader,
  markPrompt,
  markHiddenCharacters,
  markLookAlikes,
  markChoppedLines,
  markLength,
];

/**
 * Finds why a person should look at a reply before its grade is trusted: text that speaks to the grader, says everything
 * twice, hides characters and the like. A mark accuses nobody; honest replies are to have none. `sentences` and `moves`
 * are what the reader made of this reply. The marks come sorted by start, then in the order of their names. Pure, and
 * linear in the reply.
 */
export function findMarks(input: {
  reply: string;
  sentences: readonly Sentence[];
  moves: readonly FoundMove[];
  english: boolean;
  nonsense: boolean;
}): ReviewMark[] {
  const marked: MarkedReply = { ...input, plain: writePlainly(input.reply) };
  const order = reviewMarkName.options;
  return finders
    .flatMap((find) => find(marked))
    .sort((a, b) => a.start - b.start || order.indexOf(a.mark) - order.indexOf(b.mark));
}
