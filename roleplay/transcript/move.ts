import { z } from "zod";

/** Moves that help a customer, in the order of the guide. */
export const helpfulMoves = [
  "courtesy",
  "acknowledgement",
  "empathy",
  "apology",
  "paraphrase",
  "confirm-understanding",
  "open-question",
  "closed-question",
  "ownership",
  "action-plan",
  "action-done",
  "timeline",
  "explanation",
  "reassurance",
  "thanks",
  "positive-language",
  "focus",
  "boundary",
  "escalation",
  "handover",
  "record",
  "find-out",
  "offer",
  "prevention",
  "retention",
  "satisfaction-check",
] as const;

/** Moves that harm: to say that a reply makes one accuses a person, so the reader must be sure. */
export const harmfulMoves = [
  "dismissal",
  "agreement",
  "justification",
  "blame",
  "retaliation",
  "condescension",
  "curt",
  "canned",
  "jargon",
  "dead-end",
  "guess",
] as const;

/** The name of a move: what one reply does to the customer, whatever words it uses. */
export const moveName = z.enum([...helpfulMoves, ...harmfulMoves]);
export type MoveName = z.infer<typeof moveName>;

/** A move found in a reply, with its evidence: `reply.slice(start, end) === evidence`, in UTF-16 offsets. */
export const foundMove = z.strictObject({
  move: moveName,
  start: z.int().min(0),
  end: z.int().min(0),
  evidence: z.string(),
  confidence: z
    .int()
    .min(0)
    .max(100)
    .optional()
    .describe(
      "how many of a hundred such finds a trained person would agree with; readings of old have none",
    ),
});
export type FoundMove = z.infer<typeof foundMove>;
