import "server-only";
import type { ScreeningTop } from "@/scenarios/screening/screening-head";
import type { ScreeningRow } from "../screenings/find-screening";

/** What the header of a screening's pages tells. */
export function showTop({ id, title, state, blind, deadline }: ScreeningRow): ScreeningTop {
  return { id, title, state, blind, deadline: deadline?.toISOString() ?? null };
}
