import { z } from "zod";
import { ending } from "../script/ending";
import type { Entry } from "../transcript/entry";

/** An event that comes due at a set moment of the attempt (milliseconds since its start). */
export const timer = z.strictObject({
  id: z.string(),
  due: z.number(),
  event: z.looseObject({ type: z.string() }),
});
export type Timer = z.infer<typeof timer>;

/**
 * Where an attempt stands: a cache that a replay of its entries must equal. Its size does not grow with the
 * transcript. `at` is the moment that it has been advanced to, `next` the sequence of the next entry.
 */
export const attemptState = z.strictObject({
  seed: z.int().min(0),
  next: z.int().min(0),
  at: z.number().min(0),
  snapshot: z.json(),
  timers: z.array(timer),
  ending: ending.nullable(),
});
export type AttemptState = z.infer<typeof attemptState>;

/** What a step gives: where the attempt now stands, and the entries that came. */
export type Step = { state: AttemptState; entries: Entry[] };
