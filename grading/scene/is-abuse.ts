import type { Persona } from "@/roleplay/script/persona";
import type { LineEntry } from "@/roleplay/transcript/entry";

/** Who may abuse: the persona, and whether the transcript tells what its lines were. */
export interface AbuseCase {
  readonly persona: Persona;
  readonly told: boolean;
}

const abusive = /^(?:tactic-(?:probe|attack|after-limit)|wants-supervisor)$/;

/** Whether a line attacks the agent in person. Where a transcript does not tell, it may. */
export function isAbuse({ beat }: LineEntry, { persona, told }: AbuseCase): boolean {
  return !told || persona.tactic === "abusive" || abusive.test(beat);
}
