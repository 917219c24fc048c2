import { graderVersion } from "@/grading/grader-version";
import type { Rubric } from "@/grading/rubric";
import { hashContent } from "@/scenarios/content/hash-content";

/** What graded, or will grade: the version of the code, and the beginning of the hash of the rubric that it goes by. */
export function nameGrader(rubric: Rubric): string {
  return `${graderVersion}+${hashContent(rubric).slice(0, 12)}`;
}
