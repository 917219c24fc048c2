import "server-only";
import type { ScreeningTop } from "@/scenarios/screening/screening-head";
import type { ScreeningRow } from "./find-screening";

/** What the header of a screening's pages tells of its row. */
export function tellTop({ id, title, state, blind, deadline }: ScreeningRow): ScreeningTop {
  return { id, title, state, blind, deadline: deadline?.toISOString() ?? null };
}
