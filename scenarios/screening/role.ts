import { z } from "zod";

/** What a member of the staff is here for. */
export const role = z.enum(["owner", "recruiter", "trainer", "manager", "new-hire"]);
export type Role = z.infer<typeof role>;

/** How each role is called on a page. */
export const roleNames: Readonly<Record<Role, string>> = {
  owner: "Owner",
  recruiter: "Recruiter",
  trainer: "Trainer",
  manager: "Manager",
  "new-hire": "New hire",
};
