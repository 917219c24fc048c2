import "server-only";
import type { Write } from "@/db/store/store";
import type { ScreeningPlan } from "@/scenarios/screening/screening-plan";
import { queueMail } from "./queue-mail";
import { readPost } from "./read-post";
import { writeInvitation } from "./write-invitation";

type Asked = {
  screening: { title: string; plan: ScreeningPlan; deadline: Date | null };
  invitation: { id: string; name: string; email?: string | null; expiresAt: Date };
  path: string;
  /** "invitation" once, or a word of its own for each new link. */
  cause: string;
};

/** The write that puts an invitation with its link into the outbox. */
export function queueInvitation({ screening, invitation, path, cause }: Asked, now: number): Write {
  const { title, plan, deadline } = screening;
  const mail = writeInvitation({
    language: plan.languages[0] ?? "en",
    name: invitation.name,
    title,
    minutes: plan.statedMinutes,
    link: `${readPost().address}${path}`,
    until: deadline !== null && deadline < invitation.expiresAt ? deadline : invitation.expiresAt,
    contact: plan.contact,
    introduction: plan.introduction,
  });
  return queueMail(
    {
      cause: `${cause} ${invitation.id}`,
      invitation: invitation.id,
      to: invitation.email ?? "",
      mail: { ...mail, follows: null },
    },
    now,
  );
}
