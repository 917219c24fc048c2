"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { decideOnCandidate as decide } from "@/access/review/decide-on-candidate";
import { requireStaff } from "@/access/staff/require-staff";
import { readNow } from "@/access/viewer/read-now";
import { answerForm } from "@/app/answer-form";
import type { FormState } from "@/components/ui/form-state";
import { decision } from "@/scenarios/screening/decision";

const sent = z.object({
  screening: z.string(),
  invitation: z.string(),
  decision: z.enum(decision.options, "Choose one of the three."),
  reason: z.string(),
  unfinished: z
    .literal("yes")
    .optional()
    .transform((ticked) => ticked === "yes"),
});

/** Keeps what the reader decides about a candidate, and why. */
export async function decideOnCandidate(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, async () => {
    const staff = await requireStaff();
    const asked = sent.parse(Object.fromEntries(form));
    await decide(staff, asked, await readNow());
    revalidatePath(`/screenings/${asked.screening}`, "layout");
    return { done: "Kept, with your name and the reason." };
  });
}
