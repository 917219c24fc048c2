import type { FoundMove } from "@/roleplay/transcript/move";
import { listStems } from "./list-stems";
import type { Scene, Turn } from "./scene";

type Words = Pick<Scene, "caseStems" | "saidStems" | "recordStems">;

/** How many words of a text belong to this case: of the issue, said by the customer before, or read in their records. */
export function countOwnWords(
  { caseStems, saidStems, recordStems }: Words,
  text: string,
  { sequence }: Turn["reply"],
): number {
  return listStems(text).filter(
    (stem) =>
      caseStems.has(stem) ||
      (saidStems.get(stem) ?? sequence) < sequence ||
      (recordStems.get(stem) ?? sequence) < sequence,
  ).length;
}

// "I'm sorry." and "That's a rotten hour, Mr Probert." speak of what stands beside them.
const bareWords = 3;
const leaningWords = 8;

/**
 * The words in which a move says what it is about: its sentence; for a question whether it was understood, and for a
 * word of feeling that is short or begins with "that", also the sentence before; for a bare one also the sentence after.
 */
export function readAround({ reply }: Turn, found: FoundMove): string {
  const sentences = cutSentences(reply.text);
  const at = sentences.findIndex(({ start, end }) => start <= found.start && found.start < end);
  const last = sentences.findLastIndex(({ start }) => start < found.end);
  const own = sentences.slice(Math.max(at, 0), last + 1);
  const words = own.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const feels = found.move === "empathy" || found.move === "apology";
  const short = words <= leaningWords || /^(?:that|this|it)\b/i.test(own[0]?.text ?? "");
  const leans = found.move === "confirm-understanding" || (feels && short);
  const from = leans ? Math.max(at - 1, 0) : Math.max(at, 0);
  const to = feels && words <= bareWords ? last + 1 : last;
  return sentences
    .slice(from, to + 1)
    .map(({ text }) => text)
    .join(" ");
}

function cutSentences(text: string): { start: number; end: number; text: string }[] {
  const sentences: { start: number; end: number; text: string }[] = [];
  let start = 0;
  for (const mark of [...text.matchAll(/[.?!]+(?=\s)|\n+|$/g)]) {
    const end = mark.index + mark[0].length;
    if (text.slice(start, end).trim() !== "") {
      sentences.push({ start, end, text: text.slice(start, end).trim() });
      start = end;
    }
  }
  return sentences;
}
