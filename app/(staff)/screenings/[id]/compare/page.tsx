import type { Metadata } from "next";
import { compareCandidates } from "@/access/review/compare-candidates";
import { readNow } from "@/access/viewer/read-now";
import { findForStaff } from "@/app/find-for-staff";
import { ComparePage } from "@/components/review/compare-page";
import { mostCompared } from "@/scenarios/screening/comparison";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata: Metadata = { title: "Side by side" };

/** Up to four candidates side by side: `of` names them, with commas between. Those beyond four are left out. */
export default async function CandidateComparisonPage({ params, searchParams }: Props) {
  const [{ id }, { of = [] }, now] = await Promise.all([params, searchParams, readNow()]);
  const ids = [of]
    .flat()
    .flatMap((part) => part.split(","))
    .filter(Boolean)
    .slice(0, mostCompared);
  const path = `/screenings/${id}/compare?of=${encodeURIComponent(ids.join(","))}`;
  const { staff, found } = await findForStaff(path, (asking) =>
    compareCandidates(asking, { screening: id, of: ids }, now),
  );
  return <ComparePage comparison={found} role={staff.role} />;
}
