import "server-only";
import { AppError } from "../app-error";
import type { Staff } from "../staff/staff";

/** Refuses another program that asks by its key: what is judged about a candidate is judged by a person. */
export function refusePrograms({ id }: Pick<Staff, "id">): void {
  if (!id.startsWith("program ")) return;
  throw new AppError("forbidden", "Only a person can do this, signed in with an account of their own.");
}
