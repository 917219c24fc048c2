"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { markReviewed as mark } from "@/access/review/mark-reviewed";
import { requireStaff } from "@/access/staff/require-staff";
import { readNow } from "@/access/viewer/read-now";
import { answerForm } from "@/app/answer-form";
import type { FormState } from "@/components/ui/form-state";

const sent = z.object({ screening: z.string(), invitation: z.string() });

/** Notes that the reader has reviewed a candidate. */
export async function markReviewed(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, async () => {
    const staff = await requireStaff();
    const asked = sent.parse(Object.fromEntries(form));
    await mark(staff, asked, await readNow());
    revalidatePath(`/screenings/${asked.screening}`, "layout");
    return { done: "Noted, with your name." };
  });
}
