"use server";

import { revalidatePath } from "next/cache";
import { askErasure as ask } from "@/access/candidate/ask-erasure";
import { readNow } from "@/access/viewer/read-now";
import { readViewer } from "@/access/viewer/read-viewer";
import { answerForm } from "@/app/answer-form";
import type { FormState } from "@/components/ui/form-state";

/** The candidate wants all of theirs to be erased. */
export async function askErasure(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, async () => {
    await ask(await readViewer(), await readNow());
    revalidatePath("/invitation");
    return { done: "Noted. Somebody will see to it." };
  });
}
