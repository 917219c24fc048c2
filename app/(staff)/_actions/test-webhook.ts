"use server";

import { revalidatePath } from "next/cache";
import { testWebhook as test } from "@/access/connections/test-webhook";
import { requireStaff } from "@/access/staff/require-staff";
import { readNow } from "@/access/viewer/read-now";
import { answerForm } from "@/app/answer-form";
import type { FormState } from "@/components/ui/form-state";

/** Sends a test to a webhook. */
export async function testWebhook(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, async () => {
    const staff = await requireStaff();
    await test(staff, { webhook: String(form.get("webhook") ?? "") }, await readNow());
    revalidatePath("/connections");
    return { done: "A test is on its way. What becomes of it stands below, under messages." };
  });
}
