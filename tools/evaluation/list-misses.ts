import type { FoundMove, MoveName } from "@/roleplay/transcript/move";
import { moveNames } from "../training/build-examples";
import type { LabelledRow } from "../training/read-rows";

const shown = 10;
const longest = 300;

/** The errors of the moves with most errors: one short reply each, missed or found wrongly in turn. */
export function listMisses(rows: readonly LabelledRow[], moves: readonly (readonly FoundMove[])[]): string {
  return moveNames
    .map((name) => ({ name, errors: findErrors(name, rows, moves) }))
    .sort((a, b) => b.errors.length - a.errors.length)
    .slice(0, shown)
    .flatMap(({ errors }, at) => {
      const kind = at % 2 === 0 ? "missed" : "found wrongly";
      const fitting = errors.filter((error) => error.kind === kind);
      // From all over the rows, so that not one writer speaks for all.
      return fitting[Math.floor((fitting.length * at) / shown)] ?? errors.slice(0, 1);
    })
    .map(
      ({ name, kind, words, row }) =>
        `- **${name}**, ${kind}: “${words}” in ${row.id}: ${row.reply.replace(/\s+/g, " ")}`,
    )
    .join("\n");
}

interface MisreadReply {
  readonly name: MoveName;
  readonly kind: "missed" | "found wrongly";
  readonly words: string;
  readonly row: LabelledRow;
}

function findErrors(
  name: MoveName,
  rows: readonly LabelledRow[],
  moves: readonly (readonly FoundMove[])[],
): MisreadReply[] {
  return rows.flatMap((row, at): MisreadReply[] => {
    const wanted = row.moves.find((one) => one.move === name);
    const got = moves[at]?.find((one) => one.move === name);
    if (row.reply.length > longest || (wanted === undefined) === (got === undefined)) return [];
    return [
      wanted === undefined
        ? { name, kind: "found wrongly", words: got?.evidence ?? "", row }
        : { name, kind: "missed", words: wanted.evidence, row },
    ];
  });
}
