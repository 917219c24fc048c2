"use server";

import { revalidatePath } from "next/cache";
import { askHumanLook as ask } from "@/access/candidate/ask-human-look";
import { readNow } from "@/access/viewer/read-now";
import { readViewer } from "@/access/viewer/read-viewer";
import { answerForm } from "@/app/answer-form";
import type { FormState } from "@/components/ui/form-state";

/** The candidate wants a person to look at their role-plays as well. */
export async function askHumanLook(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, async () => {
    await ask(await readViewer(), await readNow());
    revalidatePath("/invitation");
    return { done: "Noted. A person will look at your role-plays." };
  });
}
