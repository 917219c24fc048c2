import "server-only";
import type { RolePlayHead } from "@/scenarios/screening/candidate-way";
import type { Version } from "../library/load-version";

/** What a candidate is told of a role-play beforehand: not the pitch, which tells the case, nor the kind of customer. */
export function readRolePlayHead(
  { scenario, persona }: Pick<Version, "scenario" | "persona">,
  minutes: number,
): RolePlayHead {
  const { title, company, trade, briefing, warning } = scenario;
  const warnings = [...new Set([warning, persona.warning].filter((one) => one !== null))];
  return { title, company, trade, briefing, warnings, minutes };
}
