import type { Persona } from "@/roleplay/script/persona";
import { AuthorError, type AuthorProblem } from "../author-error";
import { findPlace } from "../content/find-place";
import type { Finding } from "../content/finding";
import { lineOf, parseFile } from "../content/parse-file";
import type { ContentPath, SourceFile } from "../content/source-file";
import type { Scenario } from "../schema/scenario";
import { enterOutside, type Transcript } from "./enter-outside";
import { findDisorder } from "./find-disorder";
import { findJsonFault, type JsonFault } from "./find-json-fault";
import { findList } from "./find-list";
import { fitOutside } from "./fit-outside";
import { fitPlayed } from "./fit-played";

/** More of them help nobody: the first is mended first. */
const mostProblems = 10;

/**
 * A transcript out of a JSON file: in the small form of docs/transcript.md, or what `npm run play` prints, whole or its
 * `entries` alone.
 * @throws AuthorError with line and column of what does not fit.
 */
export function readTranscript(scenario: Scenario, persona: Persona, source: SourceFile): Transcript {
  const fault = findJsonFault(source.text);
  if (fault !== null) throw new AuthorError([placeFault(source, fault)]);
  const list = findList(JSON.parse(source.text), scenario.id);
  if ("message" in list) throw placeFindings(source, [], [list]);
  const { transcript, findings } = list.played
    ? takePlayed(list.values)
    : takeOutside(scenario, persona, list.values);
  const wrong = findings.length > 0 ? findings : findDisorder(scenario, persona, transcript.entries);
  if (wrong.length > 0) throw placeFindings(source, list.base, wrong);
  return transcript;
}

type Taken = { transcript: Transcript; findings: readonly Finding[] };

function takePlayed(values: readonly unknown[]): Taken {
  const { entries, findings } = fitPlayed(values);
  return { transcript: { entries, untold: [] }, findings };
}

function takeOutside(scenario: Scenario, persona: Persona, values: readonly unknown[]): Taken {
  const { entries, findings } = fitOutside(values);
  return { transcript: enterOutside(scenario, persona, entries), findings };
}

function placeFault({ file, text }: SourceFile, { offset, message }: JsonFault): AuthorProblem {
  const before = text.slice(0, offset).split("\n");
  const column = (before.at(-1) ?? "").length + 1;
  const mend =
    "In JSON names and texts stand in double quotes, with no line break in them, and a comma between two things, none after the last.";
  return { file, line: before.length, column, message, mend, excerpt: lineOf(text, before.length) };
}

function placeFindings(source: SourceFile, base: ContentPath, findings: readonly Finding[]): AuthorError {
  // YAML holds JSON, and its parser tells where each value stands.
  const parsed = parseFile(source);
  return new AuthorError(
    findings.slice(0, mostProblems).map(({ path, at, message, mend }) => ({
      ...findPlace(parsed, [...base, ...path], at),
      message,
      mend,
    })),
  );
}
