"use server";

import { revalidatePath } from "next/cache";
import { chooseLanguage as choose } from "@/access/candidate/choose-language";
import { readNow } from "@/access/viewer/read-now";
import { readViewer } from "@/access/viewer/read-viewer";
import { answerForm } from "@/app/answer-form";
import type { FormState } from "@/components/ui/form-state";
import { noticeLanguage } from "@/scenarios/screening/screening-plan";

/** Shows the notice in another language from now on. */
export async function chooseLanguage(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, async () => {
    const language = noticeLanguage.parse(form.get("language"));
    await choose(await readViewer(), { language }, await readNow());
    revalidatePath("/invitation");
    return {};
  });
}
