import { type FoundMove, helpfulMoves, type MoveName } from "@/roleplay/transcript/move";
import type { ReviewMark, ReviewMarkName } from "@/roleplay/transcript/review-mark";

const helpful: ReadonlySet<MoveName> = new Set(helpfulMoves);
// An insult is one whomever it is said beside; a clipped or stiff word to a machine harms no customer.
const harmAnyway: ReadonlySet<MoveName> = new Set(["retaliation", "dismissal", "condescension", "blame"]);

/** Whether a move inside a stretch with the mark still counts. The marks that are not here take nothing away. */
const stays: Partial<Record<ReviewMarkName, (move: MoveName) => boolean>> = {
  "other-language": () => false,
  nonsense: () => false,
  // The first copy counts, for good and bad.
  "pasted-twice": () => false,
  // Of a list of names, also those of harmful moves do nothing.
  "words-of-the-rubric": () => false,
  stuffed: (move) => !helpful.has(move),
  "speaks-to-the-grader": (move) => harmAnyway.has(move),
  "like-a-prompt": (move) => harmAnyway.has(move),
};

/**
 * Takes out the moves that no customer was served by: those within marked stretches that speak past the customer. Moves
 * that harm stay where a person would still blame them. `marks` are those of this reply, by `findMarks`.
 */
export function discountMoves(
  moves: readonly FoundMove[],
  marks: readonly ReviewMark[],
  reply: string,
): FoundMove[] {
  const taking = marks.filter((mark) => stays[mark.mark] !== undefined && mark.end <= reply.length);
  if (taking.length === 0) return [...moves];
  return moves.filter(
    (found) => !taking.some((mark) => coversMost(mark, found) && stays[mark.mark]?.(found.move) === false),
  );
}

function coversMost(mark: ReviewMark, found: FoundMove): boolean {
  const common = Math.min(mark.end, found.end) - Math.max(mark.start, found.start);
  return common > 0 && common * 2 >= found.end - found.start;
}
