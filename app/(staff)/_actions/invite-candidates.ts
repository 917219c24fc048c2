"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { inviteCandidates as invite } from "@/access/invitations/invite-candidates";
import { requireStaff } from "@/access/staff/require-staff";
import { readNow } from "@/access/viewer/read-now";
import { answerForm } from "@/app/answer-form";
import { readJsonField } from "@/app/read-json-field";
import { readNumber } from "@/app/read-number";
import type { InviteState } from "@/components/screening/invite-states";
import { type MadeLink, newCandidate } from "@/scenarios/screening/candidate-list";

const chosen = z.array(newCandidate.extend({ again: z.boolean() })).min(1, "Nobody is ticked.");
const days = z.int("is a whole number from 1 to 365").min(1, "is at least 1").max(365, "is at most 365");

/** Invites the candidates that were ticked, and gives their links this once. */
export async function inviteCandidates(
  screening: string,
  _: InviteState,
  form: FormData,
): Promise<InviteState> {
  let made: { links: MadeLink[]; skipped: string[] } = { links: [], skipped: [] };
  const state = await answerForm(form, async () => {
    const staff = await requireStaff();
    const asked = z
      .strictObject({ candidates: chosen, days })
      .parse({ candidates: readJsonField(form, "candidates"), days: readNumber(form, "days") });
    made = await invite(staff, { screening, ...asked, mail: form.get("mail") === "yes" }, await readNow());
    revalidatePath(`/screenings/${screening}`);
    return {
      done:
        made.links.length === 1
          ? "One candidate is invited."
          : `${made.links.length} candidates are invited.`,
    };
  });
  return { ...state, ...made };
}
