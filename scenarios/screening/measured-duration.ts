/** How long finished candidates took, in minutes: half of them no longer than `median`, nine in ten no longer than `most`. */
export type MeasuredDuration = { finished: number; median: number; most: number };
