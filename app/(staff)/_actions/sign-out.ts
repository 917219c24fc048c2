"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { endOwnSession } from "@/access/staff/end-own-session";

/** Signs the reader out in this browser. */
export async function signOut(): Promise<void> {
  await endOwnSession(await headers());
  redirect("/sign-in");
}
