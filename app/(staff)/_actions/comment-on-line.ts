"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { commentOnLine as comment } from "@/access/review/comment-on-line";
import { requireStaff } from "@/access/staff/require-staff";
import { readNow } from "@/access/viewer/read-now";
import { answerForm } from "@/app/answer-form";
import type { FormState } from "@/components/ui/form-state";

const sent = z.object({
  screening: z.string(),
  invitation: z.string(),
  attempt: z.string(),
  sequence: z.coerce.number().int().min(0).optional(),
  text: z.string(),
});

/** Adds a reviewer's comment beside a line, or on the whole role-play. */
export async function commentOnLine(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, async () => {
    const staff = await requireStaff();
    const { sequence = null, ...asked } = sent.parse(Object.fromEntries(form));
    await comment(staff, { ...asked, sequence }, await readNow());
    revalidatePath(`/screenings/${asked.screening}`, "layout");
    return { done: "Kept." };
  });
}
