import Link from "next/link";
import type { Ranking } from "@/scenarios/screening/ranking";

type Props = { path: string; ranking: Ranking };

/** The ways to the other pages of the ranking. */
export function RankingPager({ path, ranking: { query, pages } }: Props) {
  if (pages < 2) return null;
  const to = (page: number) => {
    const asked = new URLSearchParams({
      ...(query.show !== "all" && { show: query.show }),
      ...(page > 1 && { page: String(page) }),
    });
    return asked.size === 0 ? path : `${path}?${asked}`;
  };
  const link = "link inline-flex min-h-9 items-center";
  return (
    <nav aria-label="Pages" className="mt-4 flex flex-wrap items-center gap-x-6 text-note">
      {query.page > 1 && (
        <Link href={to(query.page - 1)} rel="prev" className={link}>
          The 50 before
        </Link>
      )}
      <span className="text-soft tabular-nums lining-nums">
        Page {query.page} of {pages}
      </span>
      {query.page < pages && (
        <Link href={to(query.page + 1)} rel="next" className={link}>
          The next 50
        </Link>
      )}
    </nav>
  );
}
