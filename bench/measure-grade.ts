import { gradeAttempt } from "@/grading/grade-attempt";
import type { Entry } from "@/roleplay/transcript/entry";
import { playScript } from "@/scenarios/play-script";
import { loadBenchCase } from "./bench-case";
import type { Row } from "./print-table";
import { findQuantile, formatTime, takeSamples } from "./take-samples";

/** So many replies are more than an hour's chat. */
const many = 60;

/** The time to grade the good trainee's attempt, and one of sixty replies. */
export function measureGrade(): Row[] {
  const { library, scenario, persona, turns } = loadBenchCase();
  const { entries } = playScript(library, scenario, turns, 1);
  return [entries, lengthen(entries)].map((all) => {
    const input = { graded: scenario, persona, rubric: library.rubric, entries: all };
    const samples = takeSamples(100, () => gradeAttempt(input));
    return {
      what: `grade an attempt of ${countReplies(all)} replies, p50`,
      figure: formatTime(findQuantile(samples, 0.5)),
      how: `${all.length} entries; p99 ${formatTime(findQuantile(samples, 0.99))}`,
    };
  });
}

/** The same attempt gone through again and again, each reply a little different, until it has sixty replies. */
function lengthen(entries: readonly Entry[]): Entry[] {
  const last = entries.slice(-1);
  const round = entries.slice(0, -1);
  const long: Entry[] = [];
  while (countReplies(long) < many) {
    const from = long.at(-1)?.at ?? 0;
    for (const entry of round) {
      const next = { ...entry, sequence: long.length, at: from + entry.at };
      long.push(next.kind === "reply" ? { ...next, text: `${next.text} ${long.length}` } : next);
    }
  }
  const end = long.at(-1)?.at ?? 0;
  return [...long, ...last.map((entry) => ({ ...entry, sequence: long.length, at: end }))];
}

function countReplies(entries: readonly Entry[]): number {
  return entries.filter(({ kind }) => kind === "reply").length;
}
