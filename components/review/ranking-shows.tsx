import Link from "next/link";
import { type Ranking, type RankingShow, rankingShows } from "@/scenarios/screening/ranking";

type Props = { path: string; counts: Ranking["counts"]; shown: RankingShow };

const labels: Readonly<Record<RankingShow, string>> = {
  all: "All finished",
  finished: "To review",
  reviewed: "Reviewed",
  advance: "Advance",
  hold: "Hold",
  decline: "Decline",
};

/** Narrows the ranking to one state or decision. */
export function RankingShows({ path, counts, shown }: Props) {
  return (
    <nav aria-label="Show" className="mt-6 flex flex-wrap gap-x-5 gap-y-1 text-note">
      {rankingShows.map((show) => (
        <Link
          key={show}
          href={show === "all" ? path : `${path}?show=${show}`}
          aria-current={show === shown ? "true" : undefined}
          className="inline-flex min-h-9 items-center gap-1.5 text-soft hover:text-ink aria-[current=true]:font-strong aria-[current=true]:text-ink"
        >
          {labels[show]}
          <span className="tabular-nums lining-nums">{counts[show].toLocaleString("en-GB")}</span>
        </Link>
      ))}
    </nav>
  );
}
