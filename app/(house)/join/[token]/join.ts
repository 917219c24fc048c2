"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { joinForm, joinStaff } from "@/access/staff/join-staff";
import { signIn } from "@/access/staff/sign-in";
import { readNow } from "@/access/viewer/read-now";
import { readOwnAddress } from "@/access/viewer/read-own-address";
import { answerForm } from "@/app/answer-form";
import type { FormState } from "@/components/ui/form-state";

/** Makes the account of a one-time link, signs its owner in, and goes to the screenings. */
export async function join(token: string, _: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, async () => {
    const { name, email, password } = joinForm.parse({
      name: form.get("name"),
      email: form.get("email"),
      password: form.get("password"),
    });
    const [address, now, sent] = await Promise.all([readOwnAddress(), readNow(), headers()]);
    await joinStaff({ token, address, name, email, password }, now);
    await signIn({ email, password }, sent);
    redirect("/screenings");
  });
}
