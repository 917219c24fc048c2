"use server";

import { redirect } from "next/navigation";
import { duplicateScreening as duplicate } from "@/access/screenings/duplicate-screening";
import { requireStaff } from "@/access/staff/require-staff";
import { readNow } from "@/access/viewer/read-now";
import { answerForm } from "@/app/answer-form";
import type { FormState } from "@/components/ui/form-state";

/** Makes a draft of the same plan, and goes to its form. */
export async function duplicateScreening(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, async () => {
    const staff = await requireStaff();
    const { id } = await duplicate(staff, { screening: String(form.get("screening")) }, await readNow());
    redirect(`/screenings/${id}/edit`);
  });
}
