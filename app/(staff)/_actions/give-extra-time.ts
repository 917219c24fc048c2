"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { giveExtraTime as give } from "@/access/invitations/give-extra-time";
import { requireStaff } from "@/access/staff/require-staff";
import { readNow } from "@/access/viewer/read-now";
import { answerForm } from "@/app/answer-form";
import { readNumber } from "@/app/read-number";
import type { FormState } from "@/components/ui/form-state";

const sent = z.strictObject({ screening: z.string().min(1), invitation: z.string().min(1) });

/** Gives a candidate more time for what is ahead of them. */
export async function giveExtraTime(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, async () => {
    const staff = await requireStaff();
    const asked = sent.parse({ screening: form.get("screening"), invitation: form.get("invitation") });
    await give(staff, { ...asked, extraTime: readNumber(form, "extraTime") }, await readNow());
    revalidatePath(`/screenings/${asked.screening}`);
    return { done: "Saved. It holds for what is running and for what comes." };
  });
}
