import { criterionName } from "@/grading/case/criterion-name";
import type { Persona } from "@/roleplay/script/persona";
import { suggestName } from "../../content/closest-name";
import type { Law } from "../law";

/** A persona weighs every criterion, and nothing else. */
export const weightsNameEveryCriterion: Law<Persona> = ({ weights }) => [
  ...Object.keys(weights).flatMap((name) =>
    criterionName.options.some((known) => known === name)
      ? []
      : [
          {
            path: ["weights", name],
            at: "key" as const,
            message: `there is no criterion "${name}"`,
            mend: suggestName(name, criterionName.options),
          },
        ],
  ),
  ...criterionName.options.flatMap((name) =>
    name in weights
      ? []
      : [
          {
            path: ["weights"],
            at: "key" as const,
            message: `"${name}" has no weight`,
            mend: `Add \`${name}:\` with 0 to 5; 1 is ordinary.`,
          },
        ],
  ),
];
