import "server-only";
import { desc, ne } from "drizzle-orm";
import { database } from "@/db/database";
import { screenings } from "@/db/schema/screening/screenings";
import type { FairnessQuery } from "@/scenarios/screening/fairness-query";
import type { FairnessReport } from "@/scenarios/screening/fairness-report";
import type { ScreeningTop } from "@/scenarios/screening/screening-head";
import { findScreening } from "../screenings/find-screening";
import { tellTop } from "../screenings/tell-top";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { readReport } from "./read-report";

/** What the page of the report shows: the report, and which further screenings it could go over. Throws forbidden, not-found. */
export async function readFairness(
  staff: Staff,
  query: FairnessQuery & { screening: string },
  now: number = Date.now(),
): Promise<{ top: ScreeningTop; others: { id: string; title: string }[]; report: FairnessReport }> {
  refuseUnless(staff, "read-fairness");
  const row = await findScreening(query.screening);
  const others = await database()
    .select({ id: screenings.id, title: screenings.title })
    .from(screenings)
    .where(ne(screenings.id, query.screening))
    .orderBy(desc(screenings.id));
  return { top: tellTop(row), others, report: await readReport(staff, query, now) };
}
