"use server";

import { revalidatePath } from "next/cache";
import { finishEarly as finish } from "@/access/candidate/finish-early";
import { readNow } from "@/access/viewer/read-now";
import { readViewer } from "@/access/viewer/read-viewer";
import { answerForm } from "@/app/answer-form";
import type { FormState } from "@/components/ui/form-state";

/** The candidate wants to begin no further role-play. */
export async function finishEarly(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, async () => {
    await finish(await readViewer(), await readNow());
    revalidatePath("/invitation");
    return {};
  });
}
