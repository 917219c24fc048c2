import { notFound, redirect } from "next/navigation";
import { AppError } from "@/access/app-error";
import { readStaff } from "@/access/staff/read-staff";
import type { Staff } from "@/access/staff/staff";

/**
 * What a page shows a member of the staff. Who is signed out is sent to sign in; what the role does not include, and what
 * is not there, looks alike: not found.
 */
export async function findForStaff<Found>(
  path: string,
  ask: (staff: Staff) => Promise<Found>,
): Promise<{ staff: Staff; found: Found }> {
  const staff = await readStaff();
  if (!staff) redirect(`/sign-in?to=${encodeURIComponent(path)}`);
  try {
    return { staff, found: await ask(staff) };
  } catch (error) {
    if (error instanceof AppError && (error.code === "not-found" || error.code === "forbidden")) notFound();
    throw error;
  }
}
