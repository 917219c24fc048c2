import type { ReviewMark } from "@/roleplay/transcript/review-mark";
import { cutMark, type MarkedReply } from "./marked-reply";

// About 700 words. The longest of the thousands of honest replies that this was set by has 650 characters.
const ordinaryLength = 4000;

/** Marks what stands beyond the length of any ordinary chat reply, in UTF-16 units. */
export function markLength({ reply }: MarkedReply): ReviewMark[] {
  return reply.length <= ordinaryLength ? [] : [cutMark("very-long", reply, ordinaryLength, reply.length)];
}
