import "server-only";
import { createHash } from "node:crypto";
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
  /** Names an act that happens once: noted again at the same `now`, by another server, it counts once. */
  once?: string;
};

/** The write that adds a line to the audit log; commit it together with what it tells of. */
export function noteAudit({ detail = {}, once, ...note }: AuditNote, now: number): Write {
  const row = { id: makeId(now), at: new Date(now), ...note, detail };
  if (once === undefined) return (to) => to.insert(audit).values(row);
  const id = makeId(now, createHash("sha256").update(once).digest());
  return (to) =>
    to
      .insert(audit)
      .values({ ...row, id })
      .onConflictDoNothing();
}
