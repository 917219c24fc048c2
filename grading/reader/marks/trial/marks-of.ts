import type { ReviewMark } from "@/roleplay/transcript/review-mark";
import { cutClauses } from "../../cut-clauses";
import { isEnglish } from "../../is-english";
import { isNonsense } from "../../is-nonsense";
import { readReply } from "../../read-reply";
import { findMarks } from "../find-marks";

/** The marks of a reply that answers nobody in particular. */
export function marksOf(reply: string): ReviewMark[] {
  return findMarks({
    reply,
    sentences: cutClauses(reply),
    moves: readReply({ reply, customer: [] }),
    english: isEnglish(reply),
    nonsense: isNonsense(reply),
  });
}
