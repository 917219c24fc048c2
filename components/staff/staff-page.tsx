import type { FormAction } from "@/components/ui/form-state";
import type { Role } from "@/scenarios/screening/role";
import { InviteStaffForm } from "./invite-staff-form";
import { MemberRow } from "./member-row";
import { OpenLinkRow } from "./open-link-row";

type Member = { id: string; name: string; email: string; role: Role; closed: boolean };
type OpenLink = { id: string; role: Role; note: string; expiresAt: string };
type Props = {
  members: Member[];
  links: OpenLink[];
  /** The id of who is reading. */
  self: string;
  invite: FormAction;
  change: FormAction;
  revoke: FormAction;
};

/** Accounts, open links, and a form to invite. */
export function StaffPage({ members, links, self, invite, change, revoke }: Props) {
  return (
    <div className="mx-auto w-full max-w-[56rem] px-5 py-10 sm:px-8">
      <h1 className="text-title">Staff</h1>
      <section aria-labelledby="members" className="mt-8">
        <h2 id="members" className="text-lead">
          Accounts
        </h2>
        <ul className="mt-3 divide-y divide-hairline border-hairline border-y">
          {members.map((member) => (
            <MemberRow key={member.id} {...{ member, change }} isSelf={member.id === self} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="invite" className="mt-12">
        <h2 id="invite" className="text-lead">
          Invite somebody
        </h2>
        <InviteStaffForm action={invite} />
      </section>
      {links.length > 0 && (
        <section aria-labelledby="links" className="mt-12">
          <h2 id="links" className="text-lead">
            Links not used yet
          </h2>
          <ul className="mt-3 divide-y divide-hairline border-hairline border-y">
            {links.map((link) => (
              <OpenLinkRow key={link.id} {...{ link, revoke }} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
