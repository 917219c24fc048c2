import { findContradiction } from "../find-contradiction";
import type { Law } from "../law";
import { findObstacle, findReach } from "../reach";
import { afterMakesNoCircle } from "./after-makes-no-circle";

/** Every beat can come: by its condition, or because another leads to it. */
export const beatsAreReachable: Law = (content) => {
  const { scenario } = content;
  // A circle is told by its own law; all that hangs on it would be told here again.
  if (afterMakesNoCircle(content).length > 0) return [];
  const reach = findReach(scenario);
  return scenario.beats.flatMap(({ id, when }, index) => {
    if (reach.beats.has(id) || findContradiction(when)) return [];
    const obstacle = findObstacle(scenario, reach, when);
    return [
      {
        path: ["beats", index, "when", ...(obstacle?.path ?? [])],
        message: `the beat "${id}" can never come: ${obstacle?.message ?? "its condition never holds"}`,
        mend: "Change its condition, or let another beat lead to it.",
      },
    ];
  });
};
