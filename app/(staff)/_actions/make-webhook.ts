"use server";

import { revalidatePath } from "next/cache";
import { makeWebhook as make } from "@/access/connections/make-webhook";
import { requireStaff } from "@/access/staff/require-staff";
import { readNow } from "@/access/viewer/read-now";
import { answerForm } from "@/app/answer-form";
import type { FormState } from "@/components/ui/form-state";

/** Makes a webhook: an address that is told of finished candidates. */
export async function makeWebhook(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, async () => {
    const staff = await requireStaff();
    const { secret } = await make(staff, { url: String(form.get("url") ?? "") }, await readNow());
    revalidatePath("/connections");
    return { done: "Give this secret to the receiver now. It is shown only this once.", link: secret };
  });
}
