"use server";

import { redirect } from "next/navigation";
import { makeScreening as make } from "@/access/screenings/make-screening";
import { requireStaff } from "@/access/staff/require-staff";
import { readNow } from "@/access/viewer/read-now";
import { answerForm } from "@/app/answer-form";
import { readJsonField } from "@/app/read-json-field";
import type { FormState } from "@/components/ui/form-state";
import { screeningForm } from "@/scenarios/screening/screening-form";

/** Makes a screening of the sent form, and goes to its board. */
export async function makeScreening(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, async () => {
    const staff = await requireStaff();
    const { id } = await make(staff, screeningForm.parse(readJsonField(form, "screening")), await readNow());
    redirect(`/screenings/${id}`);
  });
}
