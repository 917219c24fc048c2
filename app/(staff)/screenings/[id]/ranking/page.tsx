import type { Metadata } from "next";
import { listRanking } from "@/access/review/list-ranking";
import { readNow } from "@/access/viewer/read-now";
import { findForStaff } from "@/app/find-for-staff";
import { RankingPage } from "@/components/review/ranking-page";
import { rankingQuery } from "@/scenarios/screening/ranking";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata: Metadata = { title: "Ranking" };

/** A screening's finished candidates, the highest total first. */
export default async function ScreeningRankingPage({ params, searchParams }: Props) {
  const [{ id }, asked, now] = await Promise.all([params, searchParams, readNow()]);
  const query = rankingQuery.parse(asked);
  const { staff, found } = await findForStaff(`/screenings/${id}/ranking`, (asking) =>
    listRanking(asking, { screening: id, ...query }, now),
  );
  return <RankingPage ranking={found} role={staff.role} />;
}
