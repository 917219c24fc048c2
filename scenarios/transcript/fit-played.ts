import { z } from "zod";
import { type Entry, entry, type ReplyEntry } from "@/roleplay/transcript/entry";
import { describeIssue } from "../content/describe-issue";
import type { Finding } from "../content/finding";

const mend =
  "Give the entries just as `npm run -s play` prints them, or write the small form of docs/transcript.md.";

/** Entries as a role-play prints them, or what keeps them from being that, by their path in the list. */
export function fitPlayed(values: readonly unknown[]): { entries: Entry[]; findings: Finding[] } {
  const read = z.array(entry).safeParse(values);
  if (!read.success) {
    const findings = read.error.issues.flatMap((issue) => describeIssue(z.array(entry), values, issue));
    return { entries: [], findings: findings.map((finding) => ({ ...finding, mend })) };
  }
  const findings = read.data.flatMap((one, index) => [
    ...(one.sequence === index
      ? []
      : [{ path: [index, "sequence"], message: `the sequence should be ${index} here`, mend }]),
    ...(one.kind === "reply" && !quotesItself(one)
      ? [{ path: [index, "reading"], message: "the reading is of another text than this reply's", mend }]
      : []),
  ]);
  return { entries: read.data, findings };
}

/** Every stretch of the reading is what stands at its place in the text. */
function quotesItself({ text, reading }: ReplyEntry): boolean {
  const { moves, unsure, marks, asked, touched, stated, promises, offers } = reading;
  return [moves, unsure, marks, asked, touched, stated, promises, offers]
    .flat()
    .every(({ start, end, evidence }) => text.slice(start, end) === evidence);
}
