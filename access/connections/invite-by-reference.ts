import "server-only";
import { and, desc, eq, ne } from "drizzle-orm";
import { z } from "zod";
import { database } from "@/db/database";
import { invitations } from "@/db/schema/screening/invitations";
import { newCandidate } from "@/scenarios/screening/candidate-list";
import type { InvitationStatus } from "@/scenarios/screening/invitation-status";
import { AppError } from "../app-error";
import { inviteCandidates } from "../invitations/invite-candidates";
import { readPost } from "../post/read-post";
import { findScreening } from "../screenings/find-screening";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { cleanText } from "../way/clean-text";
import { takeTurns } from "../way/take-turns";
import { findById, showStatus } from "./show-status";

const day = 24 * 60 * 60 * 1000;

/** Whom a program invites. The reference is the program's own id of the candidate, by which an invitation is made once. */
export const invited = z.strictObject({
  name: newCandidate.shape.name,
  email: newCandidate.shape.email.default(null),
  reference: z.string().trim().min(1, "is empty").max(120).transform(cleanText),
  extraTime: newCandidate.shape.extraTime.default(0),
  expires: z.iso
    .datetime({ offset: true, error: "is no instant, as in 2026-06-30T12:00:00Z" })
    .optional()
    .describe("the link holds at least until then, in whole days from now; without it 14 days"),
  mail: z.boolean().default(false).describe("the server e-mails the link, too, where it sends e-mails"),
  again: z
    .boolean()
    .default(false)
    .describe("invite although the e-mail address has an invitation to this screening by another reference"),
});

export type MadeInvitation = { made: boolean; link: string | null; invitation: InvitationStatus };

/**
 * Invites a candidate to a screening. The same reference gives the same invitation, and no second one, until it is revoked;
 * the link is answered once, when it is made. Throws forbidden, not-found, invalid, conflict.
 */
export async function inviteByReference(
  staff: Staff,
  { screening, ...asked }: z.infer<typeof invited> & { screening: string },
  now: number = Date.now(),
): Promise<MadeInvitation> {
  refuseUnless(staff, "manage-screenings");
  await findScreening(screening);
  // Sent twice at once, the second one finds what the first one made.
  return takeTurns(`reference ${screening} ${asked.reference}`, async () => {
    const id = await findByReference(screening, asked.reference);
    if (id !== null) return { made: false, link: null, invitation: showStatus(await findById(id)) };
    const { expires, mail, ...candidate } = asked;
    const days = expires === undefined ? 14 : countDays(expires, now);
    const { links } = await inviteCandidates(staff, { screening, candidates: [candidate], days, mail }, now);
    const [made] = links;
    if (!made)
      throw new AppError(
        "conflict",
        "This e-mail address has an invitation to this screening by another reference. Send `again: true` to invite it nevertheless.",
      );
    return {
      made: true,
      link: `${readPost().address}${made.path}`,
      invitation: showStatus(await findById(made.id)),
    };
  });
}

async function findByReference(screening: string, reference: string): Promise<string | null> {
  const [found] = await database()
    .select({ id: invitations.id })
    .from(invitations)
    .where(
      and(
        eq(invitations.screening, screening),
        eq(invitations.reference, reference),
        ne(invitations.state, "revoked"),
      ),
    )
    .orderBy(desc(invitations.id))
    .limit(1);
  return found?.id ?? null;
}

function countDays(expires: string, now: number): number {
  const days = Math.ceil((Date.parse(expires) - now) / day);
  if (days >= 1 && days <= 365) return days;
  const what = days < 1 ? "is over already" : "is more than 365 days away";
  throw new AppError("invalid", `What was sent does not fit: expires: ${what}.`, {
    problems: [{ where: "expires", what }],
  });
}
