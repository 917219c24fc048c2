import type { Library } from "@/scenarios/load-library";
import type { Scenario } from "@/scenarios/schema/scenario";
import { UsageError } from "./usage-error";

/** The scenario of this id. Throws a UsageError that names those there are. */
export function findScenario({ scenarios }: Library, id: string): Scenario {
  const scenario = scenarios.get(id);
  if (scenario !== undefined) return scenario;
  throw new UsageError(`There is no scenario "${id}". There are: ${[...scenarios.keys()].join(", ")}.`);
}
