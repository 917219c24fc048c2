import type { ReviewMark } from "@/roleplay/transcript/review-mark";
import { cutMark, type MarkedReply } from "./marked-reply";

// A thumb up or a row of dots is an answer of a kind.
const shortSign = 12;

/** Marks keyboard mash, bare symbols and one word over and over, whole; a short sign without letters is none. */
export function markNonsense({ reply, plain, english, nonsense }: MarkedReply): ReviewMark[] {
  if (!nonsense || !english) return [];
  const said = plain.text.trim();
  if (said.length <= shortSign && !/[\p{L}\p{N}]/u.test(said)) return [];
  return [cutMark("nonsense", reply, 0, reply.length)];
}
