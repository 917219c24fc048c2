import Link from "next/link";
import { ScreeningHeader } from "@/components/screening/screening-header";
import { buttonStyle } from "@/components/ui/button-style";
import { may } from "@/scenarios/screening/permission";
import { enoughForPercentiles } from "@/scenarios/screening/rank-totals";
import type { Ranking } from "@/scenarios/screening/ranking";
import type { Role } from "@/scenarios/screening/role";
import { ChosenBar } from "./chosen-bar";
import { CutNote } from "./cut-note";
import { RankingPager } from "./ranking-pager";
import { RankingShows } from "./ranking-shows";
import { RankingTable } from "./ranking-table";

type Props = { ranking: Ranking; role: Role };

/** The finished candidates in the order of their totals: to read in, and no decision. */
export function RankingPage({ ranking, role }: Props) {
  const { screening, cut, rows, counts, query, ranked } = ranking;
  const path = `/screenings/${screening.id}`;
  return (
    <>
      <ScreeningHeader screening={screening} role={role} current="ranking">
        <Link href={`${path}/ranking/agreement`} className={buttonStyle("outline", "small")}>
          Second ratings
        </Link>
        {may(role, "export") && counts.all > 0 && (
          <a href={`${path}/exports/ranking.csv`} className={buttonStyle("outline", "small")}>
            Download as CSV
          </a>
        )}
      </ScreeningHeader>
      <div className="mx-auto w-full max-w-[84rem] px-5 pt-6 pb-10 sm:px-8">
        <h2 className="sr-only">Ranking</h2>
        <p className="max-w-[44rem]">
          An order to read in. It decides nothing, and nobody is ever rejected automatically.
        </p>
        {counts.all > 0 && (
          <p className="max-w-[44rem] text-note text-soft">
            {ranked < enoughForPercentiles
              ? `Percentiles are shown from ${enoughForPercentiles} totals on; there ${ranked === 1 ? "is" : "are"} ${ranked}.`
              : `Percentiles are among all ${ranked.toLocaleString("en-GB")} who have a total here.`}
          </p>
        )}
        {cut && <CutNote cut={cut} rows={rows} page={query.page} />}
        {counts.all === 0 ? (
          <p className="mt-10 text-soft">
            Nobody has finished yet. Candidates stand here as soon as they have played their role-plays; until
            then the board tells how far they are.
          </p>
        ) : (
          <>
            <RankingShows path={`${path}/ranking`} counts={counts} shown={query.show} />
            <RankingTable ranking={ranking} />
            <RankingPager path={`${path}/ranking`} ranking={ranking} />
            <ChosenBar screening={screening.id} />
          </>
        )}
      </div>
    </>
  );
}
