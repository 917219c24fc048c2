import type { Context } from "../context";

/** One beat as the machine plays it: whether it comes now, and what it does to the context. */
export type PlayableBeat = {
  id: string;
  fits: (context: Context) => boolean;
  play: (context: Context) => Context;
  /** The customer leaves with this beat. */
  closes?: boolean;
};

/** The context with one more matter taken up in this answer, and the beat counted. */
export function takeUp(context: Context, beat: string, matters = 1): Context {
  return {
    ...context,
    matters: context.matters + matters,
    played: { ...context.played, [beat]: (context.played[beat] ?? 0) + 1 },
  };
}
