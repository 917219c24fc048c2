import type { Metadata } from "next";
import { readFairness } from "@/access/fairness/read-fairness";
import { readNow } from "@/access/viewer/read-now";
import { findForStaff } from "@/app/find-for-staff";
import { readParameters } from "@/app/read-parameters";
import { FairnessPage } from "@/components/fairness/fairness-page";
import { readFairnessQuery } from "@/scenarios/screening/fairness-query";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata: Metadata = { title: "Fairness" };

/** The adverse-impact report of a screening, and of others with it. */
export default async function ScreeningFairnessPage({ params, searchParams }: Props) {
  const [{ id }, asked, now] = await Promise.all([params, searchParams, readNow()]);
  const query = readFairnessQuery(readParameters(asked));
  const { staff, found } = await findForStaff(`/screenings/${id}/fairness`, (asking) =>
    readFairness(asking, { screening: id, ...query }, now),
  );
  return <FairnessPage {...found} role={staff.role} query={query} />;
}
