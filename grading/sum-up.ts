import type { Rubric } from "./rubric";
import type { Scene } from "./scene/scene";
import type { CriterionResult, Scorecard } from "./scorecard";

/** The result in one sentence that a person would say: how it ended, what that leaves of the total, what was strong, what to do next time. */
export function sumUp(
  scene: Scene,
  criteria: readonly CriterionResult[],
  rubric: Rubric,
  card: Pick<Scorecard, "wellDone" | "nextTime" | "held">,
): string {
  const strong = criteria.find((one) => one.criterion === card.wellDone?.criterion);
  const aim = rubric.find((one) => one.id === card.nextTime?.criterion)?.aim;
  const strength =
    strong === undefined || (strong.level ?? 1) < 3 ? "" : `; your strength was in ${lower(strong.label)}`;
  const hold = card.held ? `; because ${card.held.why}, it comes to no more than ${card.held.most}` : "";
  return `${tellEnd(scene)}${hold}${strength}${aim === undefined ? "" : `; next time, ${aim}`}.`;
}

function tellEnd({ ending, graded, untold }: Scene): string {
  const { issue, customer } = graded;
  switch (ending) {
    case "solved-content":
      return `You settled ${issue}, and ${customer.address} left content`;
    case "solved-sour":
      return `You settled ${issue}, though ${customer.address} left sour`;
    case "appeased":
      return `You calmed ${customer.address}, and a part of the case is still open`;
    case "handed-over":
      return `The supervisor took over, and ${customer.address} stayed`;
    case "walked-out":
      return `${customer.address} left before ${issue} was settled`;
    case "timed-out":
      return `${customer.address} waited for an answer and left without one`;
    case "ended-by-agent":
      return "The chat was closed while the case was still open";
    case null:
      if (untold.has("ending")) return "How the chat ended is not told, so this shows what was written";
      return "The chat has not ended, so this shows only what there was to see";
    default:
      return "The role-play was over before the case was, so this shows only what there was to see";
  }
}

function lower(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
