import type { Metadata } from "next";
import { listChoices } from "@/access/screenings/list-choices";
import { refuseUnless } from "@/access/staff/refuse-unless";
import { makeScreening } from "@/app/(staff)/_actions/make-screening";
import { findForStaff } from "@/app/find-for-staff";
import { NewScreeningPage } from "@/components/screening/new-screening-page";

export const metadata: Metadata = { title: "A new screening" };

/** The form of a screening that is not there yet. */
export default async function NewPage() {
  const { staff, found } = await findForStaff("/screenings/new", (asking) => {
    refuseUnless(asking, "manage-screenings");
    return listChoices(asking);
  });
  return <NewScreeningPage choices={found} contact={`${staff.name}, ${staff.email}`} make={makeScreening} />;
}
