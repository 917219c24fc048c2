import type { CheckResult } from "@/grading/scorecard";

const results = {
  met: { words: "Met", sign: "✓" },
  "not-met": { words: "Not met", sign: "✗" },
  "not-observed": { words: "Not observed", sign: "–" },
};

/** The result of a check, in words and as a sign. */
export function sayResult(result: CheckResult["result"]): { words: string; sign: string } {
  return results[result];
}
