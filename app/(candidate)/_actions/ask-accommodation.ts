"use server";

import { revalidatePath } from "next/cache";
import { askAccommodation as ask } from "@/access/candidate/ask-accommodation";
import { readNow } from "@/access/viewer/read-now";
import { readViewer } from "@/access/viewer/read-viewer";
import { answerForm } from "@/app/answer-form";
import type { FormState } from "@/components/ui/form-state";

/** The candidate asks for something to be different. */
export async function askAccommodation(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, async () => {
    const text = String(form.get("accommodation") ?? "");
    await ask(await readViewer(), { text }, await readNow());
    revalidatePath("/invitation");
    return {};
  });
}
