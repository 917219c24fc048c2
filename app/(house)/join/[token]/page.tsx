import type { Metadata } from "next";
import { AppError } from "@/access/app-error";
import { passwordLengths } from "@/access/staff/auth";
import { findStaffInvitation } from "@/access/staff/find-staff-invitation";
import { readNow } from "@/access/viewer/read-now";
import { readOwnAddress } from "@/access/viewer/read-own-address";
import { join } from "@/app/(house)/join/[token]/join";
import { JoinForm } from "@/components/staff/join-form";
import { MessagePage } from "@/components/ui/message-page";

type Props = { params: Promise<{ token: string }> };

export const metadata: Metadata = { title: "Your account", referrer: "no-referrer" };

/** Where somebody who was invited to the staff makes their account. */
export default async function JoinPage({ params }: Props) {
  const [{ token }, address, now] = await Promise.all([params, readOwnAddress(), readNow()]);
  try {
    const { role } = await findStaffInvitation({ token, address }, now);
    return <JoinForm action={join.bind(null, token)} role={role} leastPassword={passwordLengths.least} />;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return (
      <MessagePage title="This link cannot be used">
        <p>{error.message}</p>
      </MessagePage>
    );
  }
}
