import type { Metadata } from "next";
import { listSessions } from "@/access/staff/list-sessions";
import { readNow } from "@/access/viewer/read-now";
import { endSession } from "@/app/(staff)/_actions/end-session";
import { findForStaff } from "@/app/find-for-staff";
import { AccountPage } from "@/components/staff/account-page";

export const metadata: Metadata = { title: "Your account" };

/** The reader's own account, and the browsers in which it is signed in. */
export default async function OwnAccountPage() {
  const now = await readNow();
  const { staff, found } = await findForStaff("/account", (asking) => listSessions(asking, now));
  return <AccountPage {...staff} sessions={found} endSession={endSession} />;
}
