import "server-only";
import { count, eq, inArray } from "drizzle-orm";
import { database } from "@/db/database";
import { attempts } from "@/db/schema/attempts";
import { scorecards } from "@/db/schema/scorecards";
import { invitations } from "@/db/schema/screening/invitations";
import packed from "@/package.json";
import { engineVersion } from "@/roleplay/engine-version";
import { fairnessDefinitions } from "@/scenarios/screening/fairness-definitions";
import type { FairnessQuery } from "@/scenarios/screening/fairness-query";
import type { FairnessReport } from "@/scenarios/screening/fairness-report";
import type { Staff } from "../staff/staff";
import { readReport } from "./read-report";

/** The report with all that an independent auditor needs in order to follow it: definitions, dates, versions. */
export type FairnessExport = {
  composure: "adverse-impact report";
  version: 1;
  software: { name: string; version: string; engine: string };
  /** The graders that gave the scorecards of these screenings, and how many each. */
  graders: { grader: string; scorecards: number }[];
  definitions: typeof fairnessDefinitions;
  report: FairnessReport;
};

/** The adverse-impact report to take out of the house. No names and no ids in it. Throws forbidden, not-found. */
export async function exportReport(
  staff: Staff,
  query: FairnessQuery & { screening: string },
  now: number = Date.now(),
): Promise<FairnessExport> {
  const report = await readReport(staff, { ...query, act: "exported the adverse-impact report" }, now);
  return {
    composure: "adverse-impact report",
    version: 1,
    software: { name: packed.name, version: packed.version, engine: engineVersion },
    graders: await listGraders([query.screening, ...query.further]),
    definitions: fairnessDefinitions,
    report,
  };
}

async function listGraders(ids: readonly string[]): Promise<FairnessExport["graders"]> {
  return database()
    .select({ grader: scorecards.grader, scorecards: count() })
    .from(scorecards)
    .innerJoin(attempts, eq(attempts.id, scorecards.attempt))
    .innerJoin(invitations, eq(invitations.id, attempts.invitation))
    .where(inArray(invitations.screening, [...ids]))
    .groupBy(scorecards.grader)
    .orderBy(scorecards.grader);
}
