import "server-only";
import { AppError } from "../app-error";
import { identifyStaff } from "../staff/identify-staff";
import type { Staff } from "../staff/staff";
import { bringsBearer } from "../viewer/identify-viewer";
import { identifyProgram } from "./identify-program";

/** The program, or the member of the staff who is signed in, that calls the API. Throws unauthorised, too-many. */
export async function requireCaller(headers: Headers, now: number): Promise<Staff> {
  const caller = bringsBearer(headers) ? await identifyProgram(headers, now) : await identifyStaff(headers);
  if (caller) return caller;
  throw new AppError(
    "unauthorised",
    "This is for staff and their programs. Send a key that an owner made under Connections, as: Authorization: Bearer <key>.",
  );
}
