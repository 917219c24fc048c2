import "server-only";
import { makeId } from "@/db/make-id";
import { audit } from "@/db/schema/audit";
import type { Write } from "@/db/store/store";

export type AuditNote = {
  /** A member of the staff's id, "candidate", "program …" or "composure". */
  actor: string;
  /** What was done, as in "invited" or "overrode a level". */
  act: string;
  kind: "staff" | "screening" | "invitation" | "attempt" | "connection" | "data";
  subject: string;
  /** Ids, numbers and words of our own: never a candidate's name, address or words. */
  detail?: Record<string, string | number | boolean | null>;
};

/** The write that adds a line to the audit log; commit it together with what it tells of. */
export function noteAudit({ detail = {}, ...note }: AuditNote, now: number): Write {
  const row = { id: makeId(now), at: new Date(now), ...note, detail };
  return (to) => to.insert(audit).values(row);
}
