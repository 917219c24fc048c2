"use server";

import { revalidatePath } from "next/cache";
import { keepGroupAnswers as keep } from "@/access/candidate/keep-group-answers";
import { readNow } from "@/access/viewer/read-now";
import { readViewer } from "@/access/viewer/read-viewer";
import { answerForm } from "@/app/answer-form";
import type { FormState } from "@/components/ui/form-state";
import { groupAnswers } from "@/scenarios/screening/group-answers";

/** Keeps what the candidate voluntarily says of themselves; an empty choice is "I would rather not say". */
export async function keepGroupAnswers(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, async () => {
    const read = (name: string) => form.get(name) || null;
    const answers = groupAnswers.parse({ sex: read("sex"), ethnicity: read("ethnicity"), age: read("age") });
    await keep(await readViewer(), answers, await readNow());
    revalidatePath("/invitation");
    return {};
  });
}
