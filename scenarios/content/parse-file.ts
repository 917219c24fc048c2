import { type Document, LineCounter, type ParsedNode, parseDocument, visit } from "yaml";
import type { AuthorProblem } from "../author-error";
import type { SourceFile } from "./source-file";

/** A YAML file, parsed, with all that is needed to tell where a thing stands in it. */
export type ParsedFile = SourceFile & {
  document: Document.Parsed<ParsedNode>;
  counter: LineCounter;
  data: unknown;
  problems: AuthorProblem[];
};

/** Parses one YAML file. Never throws: what is wrong comes as problems, and then `data` is null. */
export function parseFile(source: SourceFile): ParsedFile {
  const counter = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: counter, prettyErrors: false });
  const problems = [...document.errors, ...document.warnings].map((error) =>
    problemAt(source, counter, error.pos[0], readMessage(error.message, error.code), mendFor(error.code)),
  );
  if (problems.length > 0) return { ...source, document, counter, data: null, problems };
  const alias = findAlias(document);
  if (alias === null) return { ...source, document, counter, data: document.toJS(), problems };
  // Content is read by people, and a nest of aliases can grow without bound.
  const problem = problemAt(
    source,
    counter,
    alias,
    "aliases (* and &) are not used in content",
    "Write the value out where it is needed.",
  );
  return { ...source, document, counter, data: null, problems: [problem] };
}

function findAlias(document: Document): number | null {
  let offset: number | null = null;
  visit(document, {
    Alias(_, alias) {
      offset = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

function problemAt(
  source: SourceFile,
  counter: LineCounter,
  offset: number,
  message: string,
  mend: string,
): AuthorProblem {
  const { line, col } = counter.linePos(offset);
  return { file: source.file, line, column: col, message, mend, excerpt: lineOf(source.text, line) };
}

/** The text of one line, counted from 1. */
export function lineOf(text: string, line: number): string {
  return (text.split("\n")[line - 1] ?? "").trimEnd();
}

function readMessage(message: string, code: string): string {
  if (code === "DUPLICATE_KEY") return "this key stands twice in the same place";
  return `this is not YAML as it should be: ${message}`;
}

function mendFor(code: string): string {
  if (code === "DUPLICATE_KEY") return "Put both together under one key.";
  if (code === "TAB_AS_INDENT") return "Indent with spaces.";
  if (code === "TAG_RESOLVE_FAILED" || code === "BAD_SCALAR_START")
    return "Put the text in quotes: it begins with a sign that YAML reads as its own.";
  return "Look at the indentation here and in the line above, and put text that holds a colon, a # or quotes in quotes.";
}
