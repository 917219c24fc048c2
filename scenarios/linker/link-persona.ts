import type { Persona } from "@/roleplay/script/persona";
import type { Breach, Law } from "./law";

/** Every law of a persona, by its name. */
export const personaLaws: Readonly<Record<string, Law<Persona>>> = {};

/** Holds a persona against every law; an empty list means that it is sound. */
export function linkPersona(persona: Persona): Breach[] {
  return Object.entries(personaLaws).flatMap(([name, law]) =>
    law(persona).map((finding) => ({ ...finding, law: name })),
  );
}
