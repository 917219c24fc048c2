import type { Persona } from "@/roleplay/script/persona";
import type { Breach, Law } from "./law";
import { patienceRunsOut } from "./laws/patience-runs-out";
import { spansRunUpwards } from "./laws/spans-run-upwards";
import { temperHasInertia } from "./laws/temper-has-inertia";
import { weightsNameEveryCriterion } from "./laws/weights-name-every-criterion";

/** Every law of a persona, by its name. */
export const personaLaws: Readonly<Record<string, Law<Persona>>> = {
  "temper-has-inertia": temperHasInertia,
  "patience-runs-out": patienceRunsOut,
  "spans-run-upwards": spansRunUpwards,
  "weights-name-every-criterion": weightsNameEveryCriterion,
};

/** Holds a persona against every law; an empty list means that it is sound. */
export function linkPersona(persona: Persona): Breach[] {
  return Object.entries(personaLaws).flatMap(([name, law]) =>
    law(persona).map((finding) => ({ ...finding, law: name })),
  );
}
