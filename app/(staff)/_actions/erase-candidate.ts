"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { eraseCandidate as erase } from "@/access/data/erase-candidate";
import { requireStaff } from "@/access/staff/require-staff";
import { readNow } from "@/access/viewer/read-now";
import { answerForm } from "@/app/answer-form";
import type { FormState } from "@/components/ui/form-state";
import { erasureReason } from "@/scenarios/screening/candidate-data";

/** Deletes all that is kept about a candidate, and goes to the screening's board. */
export async function eraseCandidate(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, async () => {
    const staff = await requireStaff();
    const screening = String(form.get("screening") ?? "");
    const asked = {
      screening,
      invitation: String(form.get("invitation") ?? ""),
      reason: erasureReason.parse(form.get("reason")),
    };
    await erase(staff, asked, await readNow());
    revalidatePath(`/screenings/${screening}`, "layout");
    redirect(`/screenings/${screening}`);
  });
}
