"use server";

import { revalidatePath } from "next/cache";
import { inviteStaff as invite } from "@/access/staff/invite-staff";
import { requireStaff } from "@/access/staff/require-staff";
import { readNow } from "@/access/viewer/read-now";
import { answerForm } from "@/app/answer-form";
import type { FormState } from "@/components/ui/form-state";
import { role } from "@/scenarios/screening/role";

/** Makes a one-time link for somebody new on the staff. */
export async function inviteStaff(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, async () => {
    const staff = await requireStaff();
    const asked = { role: role.parse(form.get("role")), note: String(form.get("note") ?? "") };
    const { path } = await invite(staff, asked, await readNow());
    revalidatePath("/staff");
    return {
      done: "Send this link to them. It holds once, for seven days, and is shown only now.",
      link: path,
    };
  });
}
