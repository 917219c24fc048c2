import "server-only";
import { commit } from "@/db/commit";
import type { AuditLine, AuditQuery } from "@/scenarios/screening/audit-log";
import { type Column, writeCsv } from "../exports/write-csv";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { findLines } from "./find-lines";
import { nameLines } from "./name-lines";
import { noteAudit } from "./note-audit";

/** So many lines are read and written at a time. */
const page = 500;

/**
 * The lines of the audit log that fit, newest first, as comma-separated values, in pieces that are read only when they are asked for. The export
 * is noted itself. Throws forbidden.
 */
export async function exportAudit(
  staff: Staff,
  query: AuditQuery,
  now: number = Date.now(),
): Promise<AsyncGenerator<string>> {
  refuseUnless(staff, "read-audit");
  await commit(
    noteAudit({ actor: staff.id, act: "exported the audit log", kind: "data", subject: "audit" }, now),
  );
  return writePages(query);
}

async function* writePages(query: AuditQuery): AsyncGenerator<string> {
  let before = query.before;
  for (let head = true; ; head = false) {
    const rows = await findLines({ ...query, before }, page);
    if (rows.length > 0 || head) yield writeCsv(columns, await nameLines(rows), { head });
    before = rows.at(-1)?.id ?? null;
    if (rows.length < page || before === null) return;
  }
}

const columns: Column<AuditLine>[] = [
  { heading: "At (UTC)", tell: ({ at }) => at },
  { heading: "Who", tell: ({ actor }) => actor },
  { heading: "Did what", tell: ({ act }) => act },
  { heading: "To what", tell: ({ about }) => about },
  { heading: "Besides", tell: ({ detail }) => detail },
  { heading: "Kind", tell: ({ kind }) => kind },
  { heading: "Id", tell: ({ subject }) => subject },
];
