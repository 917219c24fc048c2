import { gradeAttempt } from "@/grading/grade-attempt";
import { playScript } from "@/scenarios/play-script";
import { loadBenchCase } from "./bench-case";
import type { Row } from "./print-table";
import { findQuantile, formatTime, takeSamples } from "./take-samples";

/** The time to grade the good trainee's attempt. */
export function measureGrade(): Row[] {
  const { library, scenario, persona, turns } = loadBenchCase();
  const { entries } = playScript(library, scenario, turns, 1);
  const input = { graded: scenario, persona, rubric: library.rubric, entries };
  const samples = takeSamples(100, () => gradeAttempt(input));
  return [
    {
      what: "grade an attempt, p50",
      figure: formatTime(findQuantile(samples, 0.5)),
      how: `${entries.length} entries, ${entries.filter(({ kind }) => kind === "reply").length} replies; p99 ${formatTime(findQuantile(samples, 0.99))}`,
    },
  ];
}
