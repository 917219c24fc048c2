"use server";

import { revalidatePath } from "next/cache";
import { requireStaff } from "@/access/staff/require-staff";
import { revokeStaffLink as revoke } from "@/access/staff/revoke-staff-link";
import { readNow } from "@/access/viewer/read-now";
import { answerForm } from "@/app/answer-form";
import type { FormState } from "@/components/ui/form-state";

/** Makes a one-time link lead nowhere. */
export async function revokeStaffLink(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, async () => {
    const staff = await requireStaff();
    await revoke(staff, { link: String(form.get("link") ?? "") }, await readNow());
    revalidatePath("/staff");
    return { done: "The link leads nowhere now." };
  });
}
