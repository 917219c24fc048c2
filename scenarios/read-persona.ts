import { type Persona, persona as personaSchema } from "@/roleplay/script/persona";
import type { AuthorProblem } from "./author-error";
import { assembleContent } from "./content/assemble-content";
import { fitContent, placeFinding } from "./content/fit-content";
import type { SourceFile } from "./content/source-file";
import { linkPersona } from "./linker/link-persona";

/** Reads one persona from the text of its file. Never throws: an author's mistakes come as problems. */
export function readPersona(source: SourceFile): { persona: Persona | null; problems: AuthorProblem[] } {
  const content = assembleContent([source]);
  const { value, problems } = fitContent(personaSchema, content);
  if (!value) return { persona: null, problems };
  const findings = linkPersona(value);
  if (findings.length === 0) return { persona: value, problems };
  return { persona: null, problems: findings.map((finding) => placeFinding(content, finding)) };
}
