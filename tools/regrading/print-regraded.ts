import type { Regraded } from "@/db/regrade-attempt";
import type { Change } from "@/grading/compare-scorecards";

/** What grading an attempt anew came to: old and new total, and each criterion whose level changed with both reasons. */
export function printRegraded({ attempt, scenario, startedAt, grader, ...made }: Regraded): string {
  const head = `${attempt} (${scenario}, ${startedAt.toISOString().slice(0, 10)}, graded by ${grader})`;
  if (made.same) return `${head}: unchanged, ${sayTotal(made.after)}`;
  const total =
    made.before === made.after
      ? `total ${sayTotal(made.after)} as before`
      : `total ${sayTotal(made.before)} → ${sayTotal(made.after)}`;
  const levels =
    made.changes.length === 0 ? ["  No level is another: the weights are."] : made.changes.map(printChange);
  return [`${head}: ${total}`, ...levels].join("\n");
}

function printChange({ label, before, after }: Change): string {
  return [
    `  ${label}: ${sayLevel(before)} → ${sayLevel(after)}`,
    `    before: ${before?.reason ?? "The rubric did not have it."}`,
    `    now:    ${after?.reason ?? "The rubric has it no more."}`,
  ].join("\n");
}

function sayTotal(total: number | null): string {
  return total === null ? "none" : total.toFixed(1);
}

function sayLevel(said: Change["before"]): string {
  if (said === null) return "not asked";
  return said.level === null ? "not observed" : String(said.level);
}
