"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { startDraw as start } from "@/access/candidate/start-draw";
import { readNow } from "@/access/viewer/read-now";
import { readViewer } from "@/access/viewer/read-viewer";
import { requireViewer } from "@/access/viewer/require-viewer";
import { answerForm } from "@/app/answer-form";
import type { FormState } from "@/components/ui/form-state";

/** Begins the candidate's next role-play, and goes to its chat. */
export async function startDraw(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, async () => {
    const draw = z.coerce.number().int().min(-1).max(100).parse(form.get("draw"));
    const { id } = await start(requireViewer(await readViewer()), { draw }, await readNow());
    revalidatePath("/invitation");
    redirect(`/attempts/${id}`);
  });
}
