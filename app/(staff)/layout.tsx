import type { ReactNode } from "react";
import { readStaff } from "@/access/staff/read-staff";
import { signOut } from "@/app/(staff)/_actions/sign-out";
import { StaffFrame } from "@/components/staff/staff-frame";

type Props = { children: ReactNode };

/** The frame of every page for staff. Each page sees for itself who may read it: a layout is no guard. */
export default async function StaffLayout({ children }: Props) {
  const staff = await readStaff();
  if (!staff) return children;
  return (
    <StaffFrame name={staff.name} role={staff.role} signOut={signOut}>
      {children}
    </StaffFrame>
  );
}
