import { type Rubric, rubric as rubricSchema } from "@/grading/rubric";
import type { AuthorProblem } from "./author-error";
import { assembleContent } from "./content/assemble-content";
import { fitContent } from "./content/fit-content";
import type { SourceFile } from "./content/source-file";

/** Reads the rubric from the texts of its files. Never throws: an author's mistakes come as problems. */
export function readRubric(sources: readonly SourceFile[]): { rubric: Rubric; problems: AuthorProblem[] } {
  const { value, problems } = fitContent(rubricSchema, assembleContent(sources));
  return { rubric: value ?? [], problems };
}
