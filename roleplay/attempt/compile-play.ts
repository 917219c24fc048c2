import type { Cast } from "../machine/cast";
import { compileMachine, type PlayMachine } from "../machine/compile-machine";
import type { Persona } from "../script/persona";
import type { Script } from "../script/script";

/** A script with its persona, compiled to a machine: made once, used for every attempt. */
export type Play = Cast & { machine: PlayMachine; places: Places };

/** What can be opened at the desk beside the chat: sections of the customer card, articles of the knowledge base. */
type Places = { card: { id: string }[]; articles: { id: string }[] };

/** Compiles a script for a persona. A whole scenario is a script too. */
export function compilePlay(script: Script & Partial<Places>, persona: Persona): Play {
  const places = { card: script.card ?? [], articles: script.articles ?? [] };
  return { script, persona, places, machine: compileMachine({ script, persona }) };
}
