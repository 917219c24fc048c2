"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { remindCandidates as remind } from "@/access/invitations/remind-candidates";
import { requireStaff } from "@/access/staff/require-staff";
import { readNow } from "@/access/viewer/read-now";
import { answerForm } from "@/app/answer-form";
import type { FormState } from "@/components/ui/form-state";

const sent = z.strictObject({ screening: z.string().min(1), invitation: z.string().min(1).optional() });

/** Reminds one candidate by e-mail, or all who have not finished. */
export async function remindCandidates(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, async () => {
    const staff = await requireStaff();
    const { screening, invitation } = sent.parse({
      screening: form.get("screening"),
      invitation: form.get("invitation") ?? undefined,
    });
    const asked = { screening, ...(invitation !== undefined && { invitation }) };
    const { reminded } = await remind(staff, asked, await readNow());
    revalidatePath(`/screenings/${screening}`);
    return { done: sayReminded(reminded) };
  });
}

function sayReminded(reminded: number): string {
  if (reminded === 0)
    return "There was nobody to remind: all have finished or were written to within the last day.";
  return reminded === 1 ? "One reminder is on its way." : `${reminded} reminders are on their way.`;
}
