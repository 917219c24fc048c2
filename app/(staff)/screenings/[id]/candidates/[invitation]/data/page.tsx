import type { Metadata } from "next";
import { describeData } from "@/access/data/describe-data";
import { eraseCandidate } from "@/app/(staff)/_actions/erase-candidate";
import { holdCandidate } from "@/app/(staff)/_actions/hold-candidate";
import { findForStaff } from "@/app/find-for-staff";
import { CandidateDataPage } from "@/components/fairness/candidate-data";

type Props = { params: Promise<{ id: string; invitation: string }> };

export const metadata: Metadata = { title: "A candidate's data" };

/** What is kept about one candidate: a copy to take, a hold, erasure. */
export default async function DataPage({ params }: Props) {
  const { id, invitation } = await params;
  const path = `/screenings/${id}/candidates/${invitation}/data`;
  const { staff, found } = await findForStaff(path, (asking) =>
    describeData(asking, { screening: id, invitation }),
  );
  return <CandidateDataPage data={found} role={staff.role} hold={holdCandidate} erase={eraseCandidate} />;
}
