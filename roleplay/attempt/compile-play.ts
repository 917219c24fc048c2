import type { Cast } from "../machine/cast";
import { compileMachine, type PlayMachine } from "../machine/compile-machine";
import type { Persona } from "../script/persona";
import type { Script } from "../script/script";

/** A script with its persona, compiled to a machine: made once, used for every attempt. */
export type Play = Cast & { machine: PlayMachine };

/** Compiles a script for a persona. A whole scenario is a script too. */
export function compilePlay(script: Script, persona: Persona): Play {
  return { script, persona, machine: compileMachine({ script, persona }) };
}
