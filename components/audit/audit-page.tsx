import Link from "next/link";
import { buttonStyle } from "@/components/ui/button-style";
import { type AuditPage, type AuditQuery, writeAuditQuery } from "@/scenarios/screening/audit-log";
import { AuditFilter } from "./audit-filter";
import { AuditRow } from "./audit-row";

type Props = { log: AuditPage; query: AuditQuery };

/** Who saw, changed and decided what, newest first. */
export function AuditLogPage({ log: { lines, next, actors, acts }, query }: Props) {
  const { before, ...filter } = query;
  const isFiltered = Object.values(filter).some((value) => value !== null);
  return (
    <div className="mx-auto w-full max-w-[64rem] px-5 py-10 sm:px-8">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <h1 className="text-title">Audit log</h1>
        <a href={`/audit/export?${writeAuditQuery(filter)}`} className={buttonStyle("outline", "small")}>
          Export CSV
        </a>
      </div>
      <p className="mt-2 max-w-[44rem] text-soft">
        Who saw, changed and decided what. It is only ever added to. Candidates stand here by alias, and after
        their erasure as erased.
      </p>
      <AuditFilter query={query} actors={actors} acts={acts} />
      {query.subject && (
        <p className="mt-4 text-note">
          Only what concerns {lines[0]?.about ?? "that"}.{" "}
          <Link
            href={`/audit?${writeAuditQuery({ ...filter, subject: null })}`}
            prefetch={false}
            className="link"
          >
            Show all
          </Link>
        </p>
      )}
      {lines.length === 0 ? (
        <p className="mt-10 text-soft">
          {isFiltered
            ? "Nothing in the log fits. Widen the days, or choose less."
            : "Nothing has happened yet."}
        </p>
      ) : (
        <ol className="mt-6 divide-y divide-hairline border-hairline border-y">
          {lines.map((line) => (
            <AuditRow key={line.id} line={line} only={query.subject !== null} />
          ))}
        </ol>
      )}
      <nav aria-label="Pages" className="mt-6 flex flex-wrap gap-x-6 text-note">
        {before && (
          <Link
            href={`/audit?${writeAuditQuery(filter)}`}
            prefetch={false}
            className="link inline-flex min-h-11 items-center"
          >
            Newest
          </Link>
        )}
        {next && (
          <Link
            href={`/audit?${writeAuditQuery({ ...filter, before: next })}`}
            prefetch={false}
            className="link inline-flex min-h-11 items-center"
          >
            Older
          </Link>
        )}
      </nav>
    </div>
  );
}
