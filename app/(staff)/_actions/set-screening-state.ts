"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { setScreeningState as set } from "@/access/screenings/set-screening-state";
import { requireStaff } from "@/access/staff/require-staff";
import { readNow } from "@/access/viewer/read-now";
import { answerForm } from "@/app/answer-form";
import type { FormState } from "@/components/ui/form-state";

const sent = z.strictObject({ screening: z.string().min(1), state: z.enum(["open", "closed"]) });

/** Opens a screening, or closes it. */
export async function setScreeningState(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, async () => {
    const staff = await requireStaff();
    const asked = sent.parse({ screening: form.get("screening"), state: form.get("state") });
    await set(staff, asked, await readNow());
    revalidatePath(`/screenings/${asked.screening}`);
    return { done: asked.state === "open" ? "It is open." : "It is closed." };
  });
}
