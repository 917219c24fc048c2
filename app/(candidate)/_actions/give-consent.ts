"use server";

import { revalidatePath } from "next/cache";
import { AppError } from "@/access/app-error";
import { giveConsent as give } from "@/access/candidate/give-consent";
import { readNow } from "@/access/viewer/read-now";
import { readViewer } from "@/access/viewer/read-viewer";
import { answerForm } from "@/app/answer-form";
import type { FormState } from "@/components/ui/form-state";
import { noticeTexts } from "@/scenarios/screening/notice/notice-texts";
import { noticeLanguage } from "@/scenarios/screening/screening-plan";

/** The candidate agrees to the notice, in the language in which they read it. */
export async function giveConsent(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, async () => {
    const language = noticeLanguage.parse(form.get("language"));
    const { missing } = noticeTexts[language].consent;
    if (form.get("agree") !== "yes")
      throw new AppError("invalid", missing, { problems: [{ where: "agree", what: missing }] });
    await give(await readViewer(), { language }, await readNow());
    revalidatePath("/invitation");
    return {};
  });
}
