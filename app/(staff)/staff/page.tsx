import type { Metadata } from "next";
import { listStaff } from "@/access/staff/list-staff";
import { readNow } from "@/access/viewer/read-now";
import { changeStaff } from "@/app/(staff)/_actions/change-staff";
import { inviteStaff } from "@/app/(staff)/_actions/invite-staff";
import { revokeStaffLink } from "@/app/(staff)/_actions/revoke-staff-link";
import { findForStaff } from "@/app/find-for-staff";
import { StaffPage } from "@/components/staff/staff-page";

export const metadata: Metadata = { title: "Staff" };

/** Who works with Composure, in which role, and who is invited. */
export default async function AllStaffPage() {
  const now = await readNow();
  const { staff, found } = await findForStaff("/staff", (asking) => listStaff(asking, now));
  return (
    <StaffPage
      {...found}
      self={staff.id}
      invite={inviteStaff}
      change={changeStaff}
      revoke={revokeStaffLink}
    />
  );
}
