import type { Ranking, RankingRow } from "@/scenarios/screening/ranking";

type Props = { cut: NonNullable<Ranking["cut"]>; rows: RankingRow[]; page: number };

/** The line that was drawn, why, and where it lies when it is not on this page. */
export function CutNote({ cut: { score, rationale }, rows, page }: Props) {
  const totals = rows.flatMap(({ total }) => total ?? []);
  const above = totals.length > 0 && totals.every((total) => total >= score);
  const below = page > 1 && totals.length > 0 && totals.every((total) => total < score);
  return (
    <div className="mt-4 max-w-[44rem] border-edge border-l-2 pl-4 text-note">
      <p>
        <span className="font-strong">The line at {score}</span> is there to look at, and decides nothing.
        {above && " All on this page lie on it or above."}
        {below && " All on this page lie below it."}
      </p>
      <p className="break-words text-soft">Why there: {rationale}</p>
    </div>
  );
}
