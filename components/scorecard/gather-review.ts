import { sayMark } from "@/grading/reader/marks/say-mark";
import type { ReviewPoint, Scorecard } from "@/grading/scorecard";
import type { Reading } from "@/roleplay/transcript/reading";

/** Why a person should look, and at which turn; null: at the whole chat. */
export type ReviewReason = Pick<ReviewPoint, "entry" | "why">;

/**
 * Why a person should look at this grade, in the order of the chat, each reason once a turn. Gradings of old have no
 * review: there the marks on the replies say it.
 */
export function gatherReview(
  { review }: Pick<Scorecard, "review">,
  readings: ReadonlyMap<number, Pick<Reading, "marks">>,
): ReviewReason[] {
  const reasons = review ?? [...readings].flatMap(tellMarks);
  const once = new Map(reasons.map(({ entry, why }) => [`${entry} ${why}`, { entry, why }]));
  return [...once.values()].sort((one, other) => (one.entry ?? -1) - (other.entry ?? -1));
}

function tellMarks([entry, { marks }]: [number, Pick<Reading, "marks">]): ReviewReason[] {
  return marks.map(({ mark }) => ({ entry, why: sayMark(mark) }));
}
