"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { ratePlay as rate } from "@/access/review/rate-play";
import { requireStaff } from "@/access/staff/require-staff";
import { readNow } from "@/access/viewer/read-now";
import { answerForm } from "@/app/answer-form";
import type { FormState } from "@/components/ui/form-state";
import { criterionName } from "@/grading/case/criterion-name";

const level = z
  .enum(["1", "2", "3", "4", "5", "none"], "Choose a level, or that it could not be observed.")
  .transform((chosen) => (chosen === "none" ? null : Number(chosen)));

const sent = z.object({
  screening: z.string(),
  invitation: z.string(),
  attempt: z.string(),
  levels: z.record(criterionName, level),
});

/** Keeps a second rater's own levels of a role-play. */
export async function ratePlay(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, async () => {
    const staff = await requireStaff();
    const levels = criterionName.options.map((criterion) => [criterion, form.get(`level ${criterion}`)]);
    const asked = sent.parse({ ...Object.fromEntries(form), levels: Object.fromEntries(levels) });
    await rate(staff, asked, await readNow());
    revalidatePath(`/screenings/${asked.screening}`, "layout");
    return { done: "Kept." };
  });
}
