"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { candidateCookie } from "@/access/viewer/identify-viewer";

/** Makes this browser forget the candidate's link, as on a computer that others use. */
export async function leaveBrowser(): Promise<void> {
  (await cookies()).delete(candidateCookie);
  redirect("/invitation");
}
