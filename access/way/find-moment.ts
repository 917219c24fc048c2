import type { AttemptRow } from "./find-attempt";
import { type Here, unnoticed } from "./measure-forgiven";

type Times = Pick<AttemptRow, "startedAt" | "pausedAt" | "pausedFor"> & Here;

/** The moment (ms since 1970, UTC) at which a running attempt's own time was `at`: measureTime() the other way round. */
export function findMoment({ startedAt, pausedFor, hereAt, grace }: Times, at: number): number {
  const plain = startedAt.getTime() + pausedFor + at;
  if (hereAt === null || grace === null || plain <= hereAt.getTime() + unnoticed) return plain;
  return plain + grace;
}
