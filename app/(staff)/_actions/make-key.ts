"use server";

import { revalidatePath } from "next/cache";
import { makeKey as make } from "@/access/connections/make-key";
import { requireStaff } from "@/access/staff/require-staff";
import { readNow } from "@/access/viewer/read-now";
import { answerForm } from "@/app/answer-form";
import type { FormState } from "@/components/ui/form-state";

/** Makes a key for another program. */
export async function makeKey(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, async () => {
    const staff = await requireStaff();
    const { key } = await make(staff, { name: String(form.get("name") ?? "") }, await readNow());
    revalidatePath("/connections");
    return { done: "Give this key to the program now. It is shown only this once.", link: key };
  });
}
