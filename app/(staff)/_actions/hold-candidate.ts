"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { holdCandidate as hold } from "@/access/data/hold-candidate";
import { requireStaff } from "@/access/staff/require-staff";
import { readNow } from "@/access/viewer/read-now";
import { answerForm } from "@/app/answer-form";
import type { FormState } from "@/components/ui/form-state";
import { holdReason } from "@/scenarios/screening/candidate-data";

const sent = z.object({
  screening: z.string(),
  invitation: z.string(),
  hold: z.enum(["yes", "no"]),
  reason: holdReason,
});

/** Puts a candidate's data on hold, or takes the hold off. */
export async function holdCandidate(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, async () => {
    const staff = await requireStaff();
    const { hold: asked, ...rest } = sent.parse(Object.fromEntries(form));
    await hold(staff, { ...rest, onHold: asked === "yes" }, await readNow());
    revalidatePath(`/screenings/${rest.screening}/candidates/${rest.invitation}/data`);
    return { done: asked === "yes" ? "On hold now." : "The hold is off." };
  });
}
