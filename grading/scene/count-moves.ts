import type { ReplyEntry } from "@/roleplay/transcript/entry";
import type { FoundMove, MoveName } from "@/roleplay/transcript/move";
import { isHarm } from "./is-sure-enough";
import { listStems } from "./list-stems";

const small: readonly MoveName[] = ["courtesy", "thanks", "acknowledgement"];
const mostInOne = 7;

/**
 * The moves of a reply that count. Harm always does. Help does not where the reply repeats an earlier one, nor where
 * it strings seven kinds of help together with hardly a word of this case: that could be sent to anybody.
 */
export function countMoves(
  reply: ReplyEntry,
  caseStems: ReadonlySet<string>,
  saidStems: ReadonlyMap<string, number>,
): readonly FoundMove[] {
  const { moves, repeats } = reply.reading;
  const harm = moves.filter((found) => isHarm(found.move));
  if (repeats) return harm;
  const kinds = new Set(
    moves.filter((found) => !harm.includes(found) && !small.includes(found.move)).map((found) => found.move),
  );
  if (kinds.size < mostInOne) return moves;
  const own = listStems(reply.text).filter(
    (stem) => caseStems.has(stem) || (saidStems.get(stem) ?? reply.sequence) < reply.sequence,
  );
  return own.length >= 3 ? moves : harm;
}
