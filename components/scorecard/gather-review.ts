import { z } from "zod";
import { sayMark } from "@/grading/reader/marks/say-mark";
import type { Reading } from "@/roleplay/transcript/reading";

/** Why a person should look, and at which turn; null: at the whole chat. */
export type ReviewReason = { entry: number | null; why: string };

// Gradings of old have no review: there the marks on the replies say it.
const reviewed = z.looseObject({
  review: z.array(z.looseObject({ entry: z.int().nullish(), why: z.string() })),
});

const trusted = z.looseObject({ confidence: z.enum(["high", "middling", "low"]) });

/** How far the grade can be trusted before a person has looked; null: the grading does not say. */
export function readTrust(scorecard: object): "high" | "middling" | "low" | null {
  return trusted.safeParse(scorecard).data?.confidence ?? null;
}

/** Why a person should look at this grade, in the order of the chat; each reason once a turn. */
export function gatherReview(
  scorecard: object,
  readings: ReadonlyMap<number, Pick<Reading, "marks">>,
): ReviewReason[] {
  const kept = reviewed.safeParse(scorecard);
  const reasons = kept.success
    ? kept.data.review.map(({ entry, why }) => ({ entry: entry ?? null, why }))
    : [...readings].flatMap(([entry, { marks }]) => marks.map(({ mark }) => ({ entry, why: sayMark(mark) })));
  const once = new Map(reasons.map((reason) => [`${reason.entry} ${reason.why}`, reason]));
  return [...once.values()].sort((one, other) => (one.entry ?? -1) - (other.entry ?? -1));
}
