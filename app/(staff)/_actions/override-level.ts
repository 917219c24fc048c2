"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { overrideLevel as override } from "@/access/review/override-level";
import { requireStaff } from "@/access/staff/require-staff";
import { readNow } from "@/access/viewer/read-now";
import { answerForm } from "@/app/answer-form";
import type { FormState } from "@/components/ui/form-state";
import { criterionName } from "@/grading/case/criterion-name";

const sent = z.object({
  screening: z.string(),
  invitation: z.string(),
  attempt: z.string(),
  criterion: criterionName,
  level: z
    .enum(["1", "2", "3", "4", "5", "back"], "Choose a level from 1 to 5.")
    .transform((level) => (level === "back" ? null : Number(level))),
  reason: z.string(),
});

/** Puts a reviewer's level beside the machine's, or takes it back. */
export async function overrideLevel(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, async () => {
    const staff = await requireStaff();
    const asked = sent.parse(Object.fromEntries(form));
    await override(staff, asked, await readNow());
    revalidatePath(`/screenings/${asked.screening}`, "layout");
    return {
      done:
        asked.level === null
          ? "Taken back. The machine's level stands alone."
          : "Kept. Both levels are shown.",
    };
  });
}
