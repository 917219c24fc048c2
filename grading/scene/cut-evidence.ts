import type { Entry } from "@/roleplay/transcript/entry";
import type { Evidence } from "../scorecard";
import { readText } from "./read-text";

/** A stretch of an entry as evidence; the whole entry where no stretch is given. UTF-16 offsets into its text. */
export function cutEvidence(entry: Entry, stretch?: { start: number; end: number }): Evidence {
  const text = readText(entry);
  const start = stretch?.start ?? 0;
  const end = stretch?.end ?? text.length;
  return { entry: entry.sequence, start, end, quote: text.slice(start, end) };
}
