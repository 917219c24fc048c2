import { findContradiction } from "../find-contradiction";
import type { Law } from "../law";
import { findObstacle, findReach } from "../reach";

/** Every beat can come: by its condition, or because another leads to it. */
export const beatsAreReachable: Law = ({ scenario }) => {
  const reach = findReach(scenario);
  return scenario.beats.flatMap(({ id, when }, index) => {
    if (reach.beats.has(id) || findContradiction(when)) return [];
    const obstacle = findObstacle(scenario, reach, when);
    return [
      {
        path: ["beats", index, "when", ...(obstacle?.path ?? [])],
        message: `the beat "${id}" can never come: ${obstacle?.message ?? "its condition never holds"}`,
        consequence: obstacle?.consequence ?? false,
        mend: "Change its condition, or let another beat lead to it.",
      },
    ];
  });
};
