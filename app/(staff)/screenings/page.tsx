import type { Metadata } from "next";
import { listScreenings } from "@/access/screenings/list-screenings";
import { findForStaff } from "@/app/find-for-staff";
import { ScreeningsPage } from "@/components/screening/screenings-page";
import { may } from "@/scenarios/screening/permission";

export const metadata: Metadata = { title: "Screenings" };

/** All screenings. */
export default async function AllScreeningsPage() {
  const { staff, found } = await findForStaff("/screenings", listScreenings);
  return <ScreeningsPage screenings={found} mayMake={may(staff.role, "manage-screenings")} />;
}
