import "server-only";
import type { Role } from "@/scenarios/screening/role";

/** A member of the staff who is signed in. Another program that asks by its key counts as one, with "program …" as its id. */
export type Staff = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
};
