import type { ActionEntry } from "@/roleplay/transcript/entry";
import type { GradedCase } from "../case/graded-case";

/**
 * What a deed at the desk is to this case. `remedy`: the resolution asks for it; `further`: it helps beyond that;
 * `amiss`: it works against this customer; `other`: it shows nothing either way.
 */
export type Deed = "remedy" | "further" | "amiss" | "other";

// From here on the author of a scenario says that a deed makes it worse, and not only that it does not impress.
const worse = 5;

/** The deeds of an attempt, by the sequence of their entry. */
export function sortDeeds(actions: readonly ActionEntry[], graded: GradedCase): ReadonlyMap<number, Deed> {
  const remedies = listRemedies(graded);
  return new Map(actions.map((action) => [action.sequence, sortDeed(action, graded, remedies)]));
}

/** Whether a deed at the desk helped this customer. */
export function isHelp(
  { deeds }: { readonly deeds: ReadonlyMap<number, Deed> },
  action: ActionEntry,
): boolean {
  const deed = deeds.get(action.sequence);
  return deed === "remedy" || deed === "further";
}

/**
 * Sorts a deed by what the scenario says of it, never by how the customer took it in this chat. Money and goods that
 * the resolution does not ask for are `other`: whether a gift was called for is judged with the offers.
 */
function sortDeed(action: ActionEntry, graded: GradedCase, remedies: ReadonlySet<string>): Deed {
  if (action.outcome !== "done") return "other";
  if (action.action === "transfer") return sortTransfer(action, graded, remedies);
  const own = graded.actions.find((one) => one.id === action.action);
  if (own === undefined) return "other";
  if (own.tension >= worse) return "amiss";
  if (remedies.has(own.id)) return "remedy";
  return own.gives === undefined ? "further" : "other";
}

function sortTransfer({ fields }: ActionEntry, graded: GradedCase, remedies: ReadonlySet<string>): Deed {
  const to = graded.departments.find((one) => one.id === fields.department);
  if (to?.right !== true) return "other";
  return remedies.has(`transfer-${to.id}`) ? "remedy" : "further";
}

function listRemedies({ resolution }: GradedCase): ReadonlySet<string> {
  return new Set([...resolution.full, ...(resolution.part ?? [])].flatMap(({ done }) => done ?? []));
}
