import "server-only";
import { may, type Permission } from "@/scenarios/screening/permission";
import { roleNames } from "@/scenarios/screening/role";
import { AppError } from "../app-error";
import type { Staff } from "./staff";

/** Refuses what the role of a member of the staff does not include. The first line of every function that takes one. */
export function refuseUnless({ role }: Pick<Staff, "role">, permission: Permission): void {
  if (may(role, permission)) return;
  throw new AppError(
    "forbidden",
    `Your role (${roleNames[role].toLowerCase()}) does not include this. An owner can give you another role.`,
  );
}
