import type { Role } from "./role";

/** What a member of the staff may be allowed to do. Candidates and guests have none of these. */
export type Permission =
  /** Invite staff, give them a role, close their accounts. */
  | "manage-staff"
  /** Make and change screenings, invite and revoke candidates, send reminders. */
  | "manage-screenings"
  /** Read attempts and their scorecards, comment, override levels, rate. */
  | "review-candidates"
  /** Advance, hold or decline a candidate. */
  | "decide"
  /** Take lists and transcripts out of the house. */
  | "export"
  /** Read the adverse-impact report: figures over groups, never one person's answer. */
  | "read-fairness"
  /** See figures over fewer than five people in it, and take out one person's answers for that person. */
  | "read-small-groups"
  /** Export and erase all that is kept about one candidate. */
  | "manage-data"
  /** Read who saw, changed and decided what. */
  | "read-audit"
  /** Keys for other programs, and the addresses that are told of finished screenings. */
  | "manage-connections";

const permissions: Readonly<Record<Role, readonly Permission[]>> = {
  owner: [
    "manage-staff",
    "manage-screenings",
    "review-candidates",
    "decide",
    "export",
    "read-fairness",
    "read-small-groups",
    "manage-data",
    "read-audit",
    "manage-connections",
  ],
  recruiter: ["manage-screenings", "review-candidates", "decide", "export", "read-fairness", "manage-data"],
  manager: ["review-candidates"],
  trainer: [],
  "new-hire": [],
};

/** Whether a role includes a permission: the one table of who may do what. */
export function may(role: Role, permission: Permission): boolean {
  return permissions[role].includes(permission);
}
