import type { Metadata } from "next";
import { readAgreement } from "@/access/review/read-agreement";
import { readNow } from "@/access/viewer/read-now";
import { findForStaff } from "@/app/find-for-staff";
import { AgreementPage } from "@/components/review/agreement-page";

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: "Second ratings" };

/** How far raters agree with the machine and among themselves. */
export default async function ScreeningAgreementPage({ params }: Props) {
  const [{ id }, now] = await Promise.all([params, readNow()]);
  const { staff, found } = await findForStaff(`/screenings/${id}/ranking/agreement`, (asking) =>
    readAgreement(asking, { screening: id }, now),
  );
  return <AgreementPage report={found} role={staff.role} />;
}
