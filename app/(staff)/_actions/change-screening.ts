"use server";

import { revalidatePath } from "next/cache";
import { changeScreening as change } from "@/access/screenings/change-screening";
import { requireStaff } from "@/access/staff/require-staff";
import { readNow } from "@/access/viewer/read-now";
import { answerForm } from "@/app/answer-form";
import { readJsonField } from "@/app/read-json-field";
import type { FormState } from "@/components/ui/form-state";
import { screeningForm } from "@/scenarios/screening/screening-form";

/** Changes a screening to what the sent form says. */
export async function changeScreening(id: string, _: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, async () => {
    const staff = await requireStaff();
    const draft = screeningForm.parse(readJsonField(form, "screening"));
    await change(staff, { screening: id, draft }, await readNow());
    revalidatePath(`/screenings/${id}`, "layout");
    return { done: "Saved." };
  });
}
