"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { revokeInvitation as revoke } from "@/access/invitations/revoke-invitation";
import { requireStaff } from "@/access/staff/require-staff";
import { readNow } from "@/access/viewer/read-now";
import { answerForm } from "@/app/answer-form";
import type { FormState } from "@/components/ui/form-state";

const sent = z.strictObject({ screening: z.string().min(1), invitation: z.string().min(1) });

/** Makes a candidate's link lead nowhere from now on. */
export async function revokeInvitation(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, async () => {
    const staff = await requireStaff();
    const asked = sent.parse({ screening: form.get("screening"), invitation: form.get("invitation") });
    await revoke(staff, asked, await readNow());
    revalidatePath(`/screenings/${asked.screening}`);
    return { done: "The link is refused from now on." };
  });
}
