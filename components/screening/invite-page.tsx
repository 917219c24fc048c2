import { Notice } from "@/components/ui/notice";
import type { Role } from "@/scenarios/screening/role";
import type { ScreeningTop } from "@/scenarios/screening/screening-head";
import { InviteForm } from "./invite-form";
import type { CheckAction, InviteAction } from "./invite-states";
import { ScreeningHeader } from "./screening-header";

type Props = {
  screening: ScreeningTop;
  role: Role;
  mails: boolean;
  check: CheckAction;
  invite: InviteAction;
};

/** Inviting one candidate or many. */
export function InvitePage({ screening, role, mails, check, invite }: Props) {
  return (
    <>
      <ScreeningHeader screening={screening} role={role} current={null} />
      <div className="mx-auto w-full max-w-[64rem] px-5 py-8 sm:px-8">
        <h2 className="text-lead">Invite candidates</h2>
        {screening.state !== "open" && (
          <Notice title="This screening is not open" className="mt-4">
            A list can be checked, but nobody can be invited until the screening is open.
          </Notice>
        )}
        <InviteForm {...{ mails, check, invite }} screening={screening.id} />
      </div>
    </>
  );
}
