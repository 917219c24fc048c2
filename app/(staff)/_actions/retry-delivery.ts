"use server";

import { revalidatePath } from "next/cache";
import { retryDelivery as retry } from "@/access/connections/retry-delivery";
import { requireStaff } from "@/access/staff/require-staff";
import { readNow } from "@/access/viewer/read-now";
import { answerForm } from "@/app/answer-form";
import type { FormState } from "@/components/ui/form-state";

/** Tries a message to a webhook again. */
export async function retryDelivery(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, async () => {
    const staff = await requireStaff();
    await retry(staff, { delivery: String(form.get("delivery") ?? "") }, await readNow());
    revalidatePath("/connections");
    return { done: "It is tried again within a few seconds." };
  });
}
