import "server-only";
import { AppError } from "../app-error";
import { readStaff } from "./read-staff";
import type { Staff } from "./staff";

/** The member of the staff who asks; for server actions. Throws unauthorised where nobody is signed in. */
export async function requireStaff(): Promise<Staff> {
  const staff = await readStaff();
  if (staff) return staff;
  throw new AppError("unauthorised", "You are signed out. Sign in again; what you have typed is still here.");
}
