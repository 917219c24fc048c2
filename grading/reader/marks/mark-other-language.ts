import type { ReviewMark } from "@/roleplay/transcript/review-mark";
import { cutMark, type MarkedReply } from "./marked-reply";

/** Marks a reply in another language than English, whole: nothing in it is read, for good or bad. */
export function markOtherLanguage({ reply, english }: MarkedReply): ReviewMark[] {
  return english ? [] : [cutMark("other-language", reply, 0, reply.length)];
}
