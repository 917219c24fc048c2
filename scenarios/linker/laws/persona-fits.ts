import { suggestName } from "../../content/closest-name";
import type { Law } from "../law";

/** The persona exists, and the lines of the tactic are those of this persona's tactic. */
export const personaFits: Law = ({ scenario, personas }) => {
  const persona = personas.get(scenario.persona);
  if (!persona)
    return [
      {
        path: ["persona"],
        message: `there is no persona "${scenario.persona}"`,
        mend: suggestName(scenario.persona, [...personas.keys()]),
      },
    ];
  if (persona.tactic === scenario.tactic.tactic) return [];
  return [
    {
      path: ["tactic", "tactic"],
      message: `the persona "${persona.id}" plays the tactic "${persona.tactic}", not "${scenario.tactic.tactic}"`,
      mend: `Write \`tactic: ${persona.tactic}\` with its lines, or choose another persona.`,
    },
  ];
};
