import type { Metadata } from "next";
import { readAudit } from "@/access/audit/read-audit";
import { findForStaff } from "@/app/find-for-staff";
import { readParameters } from "@/app/read-parameters";
import { AuditLogPage } from "@/components/audit/audit-page";
import { readAuditQuery } from "@/scenarios/screening/audit-log";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = { title: "Audit log" };

/** Who saw, changed and decided what. */
export default async function AuditPage({ searchParams }: Props) {
  const query = readAuditQuery(readParameters(await searchParams));
  const { found } = await findForStaff("/audit", (asking) => readAudit(asking, query));
  return <AuditLogPage log={found} query={query} />;
}
