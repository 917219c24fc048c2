import { causeName } from "@/roleplay/script/cause";
import { suggestName } from "../../content/closest-name";
import type { Law } from "../law";

/** The causes whose tension a scenario changes are causes. */
export const causesAreKnown: Law = ({ scenario }) =>
  Object.keys(scenario.tension).flatMap((cause) =>
    causeName.options.some((known) => known === cause)
      ? []
      : [
          {
            path: ["tension", cause],
            at: "key" as const,
            message: `there is no cause "${cause}"`,
            mend: suggestName(cause, causeName.options),
          },
        ],
  );
