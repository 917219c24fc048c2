import type { Metadata } from "next";
import { readPost } from "@/access/post/read-post";
import { readScreening } from "@/access/screenings/read-screening";
import { refuseUnless } from "@/access/staff/refuse-unless";
import { checkCandidates } from "@/app/(staff)/_actions/check-candidates";
import { inviteCandidates } from "@/app/(staff)/_actions/invite-candidates";
import { findForStaff } from "@/app/find-for-staff";
import { InvitePage } from "@/components/screening/invite-page";

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: "Invite candidates" };

/** Where candidates are invited: one, or a list. */
export default async function InviteCandidatesPage({ params }: Props) {
  const { id } = await params;
  const { staff, found } = await findForStaff(`/screenings/${id}/invite`, async (asking) => {
    refuseUnless(asking, "manage-screenings");
    return readScreening(asking, { screening: id });
  });
  return (
    <InvitePage
      screening={found.top}
      role={staff.role}
      mails={readPost().ready}
      check={checkCandidates.bind(null, id)}
      invite={inviteCandidates.bind(null, id)}
    />
  );
}
