import type { ReviewMark } from "@/roleplay/transcript/review-mark";
import { isChopped } from "../find-wrapped-lines";
import { placeInOriginal } from "../write-plainly";
import { cutMark, type MarkedReply } from "./marked-reply";

// Words that nobody gives a line of its own in a list of things, sizes, names or steps.
const small = new Set(
  "a an the my your our his her their i we he she they i'm i've i'll you you're it's is are was were am be been to of for from with by at into and or but so if that this which will would can could have has had do not very".split(
    " ",
  ),
);
const fewest = 3;

/** Marks a reply that gives each word or so a line of its own, amid its sentences; a list is none. */
export function markChoppedLines({ reply, plain }: MarkedReply): ReviewMark[] {
  if (!isChopped(plain.text)) return [];
  const lines = plain.text
    .split("\n")
    .map((line) => line.trim().toLowerCase().replaceAll("’", "'"))
    .filter((line) => line !== "");
  const alone = lines.filter((line) => small.has(line)).length;
  if (alone < fewest || alone * 6 < lines.length) return [];
  const text = plain.text;
  const { start, end } = placeInOriginal(plain, text.length - text.trimStart().length, text.trimEnd().length);
  return [cutMark("chopped-into-lines", reply, start, end)];
}
