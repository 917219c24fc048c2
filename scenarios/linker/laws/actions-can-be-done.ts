import { findContradiction } from "../find-contradiction";
import type { Law } from "../law";
import { findObstacle, findReach } from "../reach";

/** What an action needs can come about. */
export const actionsCanBeDone: Law = ({ scenario }) => {
  const reach = findReach(scenario);
  return scenario.actions.flatMap(({ id, needs }, index) => {
    if (!needs || reach.actions.has(id) || findContradiction(needs)) return [];
    const obstacle = findObstacle(scenario, reach, needs);
    return [
      {
        path: ["actions", index, "needs", ...(obstacle?.path ?? [])],
        message: `"${id}" can never be done: ${obstacle?.message ?? "what it needs never comes about"}`,
        mend: "Change what it needs, or make that possible.",
      },
    ];
  });
};
