"use server";

import { revalidatePath } from "next/cache";
import { revokeKey as revoke } from "@/access/connections/revoke-key";
import { requireStaff } from "@/access/staff/require-staff";
import { readNow } from "@/access/viewer/read-now";
import { answerForm } from "@/app/answer-form";
import type { FormState } from "@/components/ui/form-state";

/** Makes a key open nothing from now on. */
export async function revokeKey(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, async () => {
    const staff = await requireStaff();
    await revoke(staff, { key: String(form.get("key") ?? "") }, await readNow());
    revalidatePath("/connections");
    return { done: "The key opens nothing now." };
  });
}
