"use server";

import { revalidatePath } from "next/cache";
import { AppError } from "@/access/app-error";
import { keepHistory as keep } from "@/access/candidate/keep-history";
import { readNow } from "@/access/viewer/read-now";
import { readViewer } from "@/access/viewer/read-viewer";
import { answerForm } from "@/app/answer-form";
import type { FormState } from "@/components/ui/form-state";
import { employmentHistory } from "@/scenarios/screening/employment";

/** Keeps the employment history that stands in the form, as JSON: how many posts there are is up to the candidate. */
export async function keepHistory(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, async () => {
    const history = employmentHistory.parse(parse(String(form.get("history") ?? "[]")));
    await keep(await readViewer(), { history }, await readNow());
    revalidatePath("/invitation");
    return {};
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError("invalid", "The form did not arrive whole. Please send it once more.");
  }
}
