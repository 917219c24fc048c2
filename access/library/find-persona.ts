import type { Persona } from "@/roleplay/script/persona";
import type { Library } from "@/scenarios/load-library";
import type { Scenario } from "@/scenarios/schema/scenario";

/** The persona that plays a scenario of the library. The linker has seen to it that there is one. */
export function findPersona(library: Pick<Library, "personas">, scenario: Scenario): Persona {
  const persona = library.personas.get(scenario.persona);
  if (!persona)
    throw new Error(
      `The scenario "${scenario.id}" names the persona "${scenario.persona}", which is not there.`,
    );
  return persona;
}
