import type { Persona } from "../script/persona";
import type { Script } from "../script/script";

/** What a machine is compiled from: a script and the persona that plays it. */
export type Cast = { script: Script; persona: Persona };
