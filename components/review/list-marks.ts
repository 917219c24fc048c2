import type { RankingRow } from "@/scenarios/screening/ranking";

/** What a reader should know before going by a candidate's total. */
export function listMarks({
  result,
  humanLookAsked,
}: Pick<RankingRow, "result" | "humanLookAsked">): string[] {
  const unfinished = result?.unfinished ?? 0;
  return [
    ...(humanLookAsked ? ["asked for a human look"] : []),
    ...(unfinished > 0
      ? [unfinished === 1 ? "1 role-play unfinished" : `${unfinished} role-plays unfinished`]
      : []),
    ...(result?.humanLook ? ["worth a human look"] : []),
  ];
}
