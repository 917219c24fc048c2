import { z } from "zod";

const word = z.string().trim().min(1).max(200).nullable().catch(null);
const day = z.iso.date().nullable().catch(null);

/** What of the audit log is asked for, as it stands in a page's address. Days are UTC, both included. */
export const auditQuery = z.object({
  actor: word.describe("the id of a member of the staff, candidate, composure, or program and its key's id"),
  act: word,
  subject: word.describe("the id of what it was done to"),
  from: day,
  until: day,
  before: word.describe("the id of the last line of the page before"),
});
export type AuditQuery = z.infer<typeof auditQuery>;

/** The query out of a page's address; what does not fit is passed over. */
export function readAuditQuery(parameters: URLSearchParams): AuditQuery {
  return auditQuery.parse(
    Object.fromEntries(Object.keys(auditQuery.shape).map((name) => [name, parameters.get(name)])),
  );
}

/** The query as parameters of an address. */
export function writeAuditQuery(query: Partial<AuditQuery>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}

/** One line of the audit log, with everybody and everything named as far as may be. */
export type AuditLine = {
  id: string;
  /** ISO, UTC. */
  at: string;
  actor: string;
  act: string;
  /** What it was done to, in words: candidates by alias, or "an erased candidate". */
  about: string;
  /** Where that is to be seen. */
  path: string | null;
  kind: string;
  subject: string;
  /** What else is known, as "role: owner; closed: no". */
  detail: string;
};

/** A page of the log, and what it can be filtered by. */
export type AuditPage = {
  lines: AuditLine[];
  /** The `before` of the next page; null: this is the last. */
  next: string | null;
  actors: { value: string; label: string }[];
  acts: string[];
};
