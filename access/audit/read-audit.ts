import "server-only";
import { asc } from "drizzle-orm";
import { database } from "@/db/database";
import { audit } from "@/db/schema/audit";
import { staff as members } from "@/db/schema/staff/staff";
import type { AuditPage, AuditQuery } from "@/scenarios/screening/audit-log";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { findLines } from "./find-lines";
import { nameLines } from "./name-lines";

/** So many lines are on a page. */
const page = 50;

/** Who saw, changed and decided what, newest first, a page at a time. Throws forbidden. */
export async function readAudit(staff: Staff, query: AuditQuery): Promise<AuditPage> {
  refuseUnless(staff, "read-audit");
  const [rows, acts, people] = await Promise.all([
    findLines(query, page + 1),
    database().select({ act: audit.act }).from(audit).groupBy(audit.act).orderBy(asc(audit.act)),
    database().select({ value: members.id, label: members.name }).from(members).orderBy(asc(members.name)),
  ]);
  const shown = rows.slice(0, page);
  return {
    lines: await nameLines(shown),
    next: rows.length > page ? (shown.at(-1)?.id ?? null) : null,
    actors: [
      ...people,
      { value: "candidate", label: "Candidates" },
      { value: "composure", label: "Composure itself" },
    ],
    acts: acts.map(({ act }) => act),
  };
}
