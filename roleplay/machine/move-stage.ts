import type { Cast } from "./cast";
import type { Context } from "./context";
import { fitsCondition } from "./fits-condition";

/**
 * The context with the case moved as far as what was said and done allows: the want becomes known, a plan or a
 * fair offer proposes, and what was done at the desk settles it once the agent speaks of it.
 */
export function moveStage(cast: Cast, context: Context): Context {
  const { want, resolution } = cast.script;
  const { pile } = context;
  if (context.stage !== "done" && resolution.full.some((condition) => fitsCondition(condition, context))) {
    return { ...context, stage: "done" };
  }
  if (
    context.stage === "unheard" &&
    want.revealedWhen.some((condition) => fitsCondition(condition, context))
  ) {
    return { ...context, stage: "known", revealing: true };
  }
  const proposes =
    pile.moves.includes("action-plan") || pile.offered.includes("fair") || pile.offered.includes("big");
  if (context.stage === "known" && !context.revealing && proposes) return { ...context, stage: "proposed" };
  return context;
}
