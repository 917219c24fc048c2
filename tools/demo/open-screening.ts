import { eq } from "drizzle-orm";
import { makeScreening } from "@/access/screenings/make-screening";
import { setScreeningState } from "@/access/screenings/set-screening-state";
import type { Staff } from "@/access/staff/staff";
import { commit } from "@/db/commit";
import { screenings } from "@/db/schema/screening/screenings";
import type { ScreeningDraft } from "@/scenarios/screening/screening-draft";
import { hour } from "./moments";

/** A screening that was made and, an hour later, opened. Its seed is given, so that everybody draws the same case each time. */
export async function openScreening(
  staff: Staff,
  { draft, seed, open }: { draft: ScreeningDraft; seed: number; open: boolean },
  now: number,
): Promise<string> {
  const { id } = await makeScreening(staff, draft, now);
  await commit((to) => to.update(screenings).set({ seed }).where(eq(screenings.id, id)));
  if (open) await setScreeningState(staff, { screening: id, state: "open" }, now + hour);
  return id;
}
