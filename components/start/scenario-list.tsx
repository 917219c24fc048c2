import type { ScenarioHead } from "@/scenarios/show-head";
import { groupByPersona } from "./group-by-persona";
import { ScenarioRow } from "./scenario-row";

type Props = { scenarios: ScenarioHead[] };

/** All customers to choose from, by kind. */
export function ScenarioList({ scenarios }: Props) {
  return (
    <>
      {groupByPersona(scenarios).map(({ persona, scenarios }) => (
        <section
          key={persona.id}
          aria-labelledby={`persona-${persona.id}`}
          className="mt-12 grid gap-x-12 border-hairline border-t lg:grid-cols-[15rem_minmax(0,1fr)]"
        >
          <header className="pt-6">
            <h2 id={`persona-${persona.id}`} className="text-title">
              {persona.label}
            </h2>
            <p className="mt-2 max-w-[36rem] text-note text-soft">{persona.summary}</p>
          </header>
          <ul className="divide-y divide-hairline">
            {scenarios.map((scenario) => (
              <ScenarioRow key={scenario.id} scenario={scenario} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
