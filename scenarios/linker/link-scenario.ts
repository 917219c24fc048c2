import type { Breach, Law, Linkable } from "./law";

/** Every law of a scenario, by its name. */
export const laws: Readonly<Record<string, Law>> = {};

/** Holds a scenario against every law; an empty list means that it is sound. */
export function linkScenario(content: Linkable): Breach[] {
  return Object.entries(laws).flatMap(([name, law]) =>
    law(content).map((finding) => ({ ...finding, law: name })),
  );
}
