"use server";

import { revalidatePath } from "next/cache";
import { closeWebhook as close } from "@/access/connections/close-webhook";
import { requireStaff } from "@/access/staff/require-staff";
import { readNow } from "@/access/viewer/read-now";
import { answerForm } from "@/app/answer-form";
import type { FormState } from "@/components/ui/form-state";

/** Sends nothing more to a webhook. */
export async function closeWebhook(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, async () => {
    const staff = await requireStaff();
    await close(staff, { webhook: String(form.get("webhook") ?? "") }, await readNow());
    revalidatePath("/connections");
    return { done: "Nothing more is sent there." };
  });
}
