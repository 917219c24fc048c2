import type { FoundMove } from "@/roleplay/transcript/move";
import type { ReviewMark, ReviewMarkName } from "@/roleplay/transcript/review-mark";
import type { Sentence } from "../cut-clauses";
import type { PlainText } from "../write-plainly";

/** A reply with all that the marks are found by. */
export interface MarkedReply {
  readonly reply: string;
  /** The reply without what nobody sees and with every look-alike spelled plainly. */
  readonly plain: PlainText;
  readonly sentences: readonly Sentence[];
  readonly moves: readonly FoundMove[];
  readonly english: boolean;
  readonly nonsense: boolean;
}

/** A mark on the stretch from `start` to before `end` (UTF-16 offsets into the reply). */
export function cutMark(mark: ReviewMarkName, reply: string, start: number, end: number): ReviewMark {
  return { mark, start, end, evidence: reply.slice(start, end) };
}
