import { findContradiction } from "../find-contradiction";
import type { Law } from "../law";
import { listConditions } from "../list-conditions";

/** No condition speaks against itself. */
export const conditionsCanHold: Law = ({ scenario }) =>
  listConditions(scenario).flatMap(({ path, condition }) => {
    const contradiction = findContradiction(condition);
    if (!contradiction) return [];
    return [
      {
        path: [...path, ...contradiction.path],
        message: `this condition can never hold: ${contradiction.message}`,
        mend: "Take one of the two out.",
      },
    ];
  });
