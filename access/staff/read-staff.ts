import "server-only";
import { headers } from "next/headers";
import { identifyStaff } from "./identify-staff";
import type { Staff } from "./staff";

/** The member of the staff who asks; for server components and server actions. Null: nobody is signed in. */
export async function readStaff(): Promise<Staff | null> {
  return identifyStaff(await headers());
}
