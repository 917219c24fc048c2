import type { Metadata } from "next";
import { readPreview } from "@/access/screenings/read-preview";
import { readNow } from "@/access/viewer/read-now";
import { findForStaff } from "@/app/find-for-staff";
import { PreviewPage } from "@/components/screening/preview-page";

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: "Preview" };

/** A screening as a candidate would see it. */
export default async function ScreeningPreviewPage({ params }: Props) {
  const [{ id }, now] = await Promise.all([params, readNow()]);
  const { staff, found } = await findForStaff(`/screenings/${id}/preview`, (asking) =>
    readPreview(asking, { screening: id }, now),
  );
  return <PreviewPage preview={found} role={staff.role} />;
}
