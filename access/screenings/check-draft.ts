import "server-only";
import type { ScreeningDraft } from "@/scenarios/screening/screening-draft";
import { AppError, type Problem } from "../app-error";
import { currentLibrary } from "../library/current-library";

/** Refuses a draft that names scenarios which are not there, or would have a candidate play one of them twice. */
export async function checkDraft({ plan }: ScreeningDraft): Promise<void> {
  const { scenarios } = await currentLibrary();
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  const look = (id: string, where: string, place: string) => {
    const earlier = seen.get(id);
    if (!scenarios.has(id)) problems.push({ where, what: `names "${id}", which is not in the library` });
    else if (earlier)
      problems.push({
        where,
        what: `has "${scenarios.get(id)?.title}", which stands in ${earlier} already: a candidate could meet it twice`,
      });
    seen.set(id, place);
  };
  for (const [index, { pool }] of plan.steps.entries())
    for (const id of pool) look(id, `steps.${index}.pool`, `role-play ${index + 1}`);
  if (plan.warmUp !== null) look(plan.warmUp, "warmUp", "the warm-up");
  if (problems.length > 0)
    throw new AppError("invalid", "The role-plays need another look. Nothing was changed.", { problems });
}
