import "server-only";
import { inArray } from "drizzle-orm";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { screenings } from "@/db/schema/screening/screenings";
import type { FairnessQuery } from "@/scenarios/screening/fairness-query";
import type { FairnessReport } from "@/scenarios/screening/fairness-report";
import { may } from "@/scenarios/screening/permission";
import { AppError } from "../app-error";
import { noteAudit } from "../audit/note-audit";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { compileReport } from "./compile-report";
import { readOutcomes } from "./read-outcomes";
import { widenDays } from "./widen-days";

type Asked = FairnessQuery & { screening: string; act?: string };

/**
 * The adverse-impact report over one screening and those asked for with it. Groups of fewer than five people, and days that are no whole
 * months, are for those alone who may see small groups. Throws forbidden, not-found.
 */
export async function readReport(
  staff: Staff,
  { screening, act = "read the adverse-impact report", ...query }: Asked,
  now: number = Date.now(),
): Promise<FairnessReport> {
  refuseUnless(staff, "read-fairness");
  const ids = [screening, ...query.further.filter((id) => id !== screening)];
  const rows = await database()
    .select({ title: screenings.title, state: screenings.state })
    .from(screenings)
    .where(inArray(screenings.id, ids))
    .orderBy(screenings.createdAt, screenings.id);
  if (rows.length < ids.length) throw new AppError("not-found", "There is no such screening.");
  const hidesSmall = !may(staff.role, "read-small-groups");
  const days = hidesSmall ? widenDays(query) : { from: query.from, until: query.until };
  const report = compileReport({
    ...(await readOutcomes(ids, days)),
    ...days,
    screenings: rows,
    leftOut: query.leftOut,
    hidesSmall,
    madeAt: new Date(now).toISOString(),
  });
  await commit(
    noteAudit(
      {
        actor: staff.id,
        act,
        kind: "screening",
        subject: screening,
        detail: { screenings: ids.length, from: days.from, until: days.until, leftOut: query.leftOut.length },
      },
      now,
    ),
  );
  return report;
}
