import type { LineEntry, ReplyEntry } from "@/roleplay/transcript/entry";
import type { FoundMove, MoveName } from "@/roleplay/transcript/move";
import { type AbuseCase, isAbuse } from "./is-abuse";
import { listStems } from "./list-stems";

/** What a moment must have had before it for a move to be what its words look like. */
interface Before {
  readonly abuse: AbuseCase;
  readonly lines: readonly LineEntry[];
  readonly saidStems: ReadonlyMap<string, number>;
}

/**
 * The moves that fit their moment. A limit is one where abuse came before it: else there was nothing to limit. Words
 * that the customer used first are no jargon to them.
 */
export function fitMoves(
  moves: readonly FoundMove[],
  reply: ReplyEntry,
  { abuse, lines, saidStems }: Before,
): readonly FoundMove[] {
  const abused = lines.some((line) => line.sequence < reply.sequence && isAbuse(line, abuse));
  const unfit: Partial<Record<MoveName, (found: FoundMove) => boolean>> = {
    boundary: () => !abused,
    jargon: ({ evidence }) => {
      const stems = listStems(evidence);
      return (
        stems.length > 0 && stems.every((stem) => (saidStems.get(stem) ?? reply.sequence) < reply.sequence)
      );
    },
  };
  return moves.filter((found) => unfit[found.move]?.(found) !== true);
}
