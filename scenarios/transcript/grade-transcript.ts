import { gradeAttempt } from "@/grading/grade-attempt";
import type { Scorecard } from "@/grading/scorecard";
import type { SourceFile } from "../content/source-file";
import type { Library } from "../load-library";
import type { Scenario } from "../schema/scenario";
import { readTranscript } from "./read-transcript";

/**
 * The scorecard of a transcript in a JSON file. The entries of a role-play give what the role-play gave, to the byte.
 * @throws AuthorError where the file does not fit.
 */
export function gradeTranscript(library: Library, scenario: Scenario, source: SourceFile): Scorecard {
  const persona = library.personas.get(scenario.persona);
  if (persona === undefined) throw new RangeError(`The scenario ${scenario.id} names no known persona.`);
  const { entries, untold } = readTranscript(scenario, persona, source);
  return gradeAttempt({ graded: scenario, persona, rubric: library.rubric, entries, untold });
}
