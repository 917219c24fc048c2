"use server";

import { revalidatePath } from "next/cache";
import { endSession as end } from "@/access/staff/end-session";
import { requireStaff } from "@/access/staff/require-staff";
import { readNow } from "@/access/viewer/read-now";
import { answerForm } from "@/app/answer-form";
import type { FormState } from "@/components/ui/form-state";

/** Signs one's own account out in one browser. */
export async function endSession(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, async () => {
    const staff = await requireStaff();
    await end(staff, { session: String(form.get("session") ?? "") }, await readNow());
    revalidatePath("/account");
    return { done: "Signed out there." };
  });
}
