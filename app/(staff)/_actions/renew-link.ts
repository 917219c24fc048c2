"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { renewLink as renew } from "@/access/invitations/renew-link";
import { requireStaff } from "@/access/staff/require-staff";
import { readNow } from "@/access/viewer/read-now";
import { answerForm } from "@/app/answer-form";
import type { FormState } from "@/components/ui/form-state";

const sent = z.strictObject({ screening: z.string().min(1), invitation: z.string().min(1) });

/** Makes a new link for a candidate, good for 14 days; the old one stops. */
export async function renewLink(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, async () => {
    const staff = await requireStaff();
    const asked = sent.parse({ screening: form.get("screening"), invitation: form.get("invitation") });
    const mail = form.get("mail") === "yes";
    const { path, mailed } = await renew(staff, { ...asked, days: 14, mail }, await readNow());
    revalidatePath(`/screenings/${asked.screening}`);
    return {
      done: mailed
        ? "The new link holds for 14 days. An e-mail with it is on its way."
        : "Send this link to them. It holds for 14 days, and is shown only now.",
      link: path,
    };
  });
}
