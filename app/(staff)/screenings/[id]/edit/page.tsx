import type { Metadata } from "next";
import { readSettings } from "@/access/screenings/read-settings";
import { changeScreening } from "@/app/(staff)/_actions/change-screening";
import { duplicateScreening } from "@/app/(staff)/_actions/duplicate-screening";
import { findForStaff } from "@/app/find-for-staff";
import { EditScreeningPage } from "@/components/screening/edit-screening-page";

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: "Settings" };

/** What was settled about a screening, and may still be changed. */
export default async function EditPage({ params }: Props) {
  const { id } = await params;
  const { staff, found } = await findForStaff(`/screenings/${id}/edit`, (asking) =>
    readSettings(asking, { screening: id }),
  );
  return (
    <EditScreeningPage
      {...found}
      role={staff.role}
      change={changeScreening.bind(null, id)}
      duplicate={duplicateScreening}
    />
  );
}
