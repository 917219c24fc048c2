"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { changeStaff as change } from "@/access/staff/change-staff";
import { requireStaff } from "@/access/staff/require-staff";
import { readNow } from "@/access/viewer/read-now";
import { answerForm } from "@/app/answer-form";
import type { FormState } from "@/components/ui/form-state";
import { role } from "@/scenarios/screening/role";

const sent = z.strictObject({
  member: z.string().min(1),
  role: role.optional(),
  closed: z.enum(["yes", "no"]).optional(),
});

/** Gives a member of the staff another role, or closes or reopens the account. */
export async function changeStaff(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, async () => {
    const staff = await requireStaff();
    const {
      member,
      role: next,
      closed,
    } = sent.parse({
      member: form.get("member"),
      role: form.get("role") ?? undefined,
      closed: form.get("closed") ?? undefined,
    });
    await change(
      staff,
      { member, ...(next && { role: next }), ...(closed && { closed: closed === "yes" }) },
      await readNow(),
    );
    revalidatePath("/staff");
    return { done: "Changed." };
  });
}
