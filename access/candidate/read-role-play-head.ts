import "server-only";
import type { RolePlayHead } from "@/scenarios/screening/candidate-way";
import type { Version } from "../library/load-version";

/** What a candidate is told of a role-play beforehand: not the pitch, which tells the case, nor the kind of customer. */
export function readRolePlayHead(
  { scenario, persona }: Pick<Version, "scenario" | "persona">,
  minutes: number,
): RolePlayHead {
  const { title, company, trade, briefing } = scenario;
  return { title, company, trade, briefing, warning: scenario.warning ?? persona.warning, minutes };
}
