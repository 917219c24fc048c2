import "server-only";
import type { Viewer } from "../viewer/viewer";
import { changeOwnInvitation } from "./change-own-invitation";
import { findOwnInvitation } from "./find-own-invitation";
import { pickLanguage } from "./pick-language";

/** The candidate has read the notice and agrees. Given twice, the first counts. */
export async function giveConsent(viewer: Viewer | null, now: number = Date.now()): Promise<void> {
  const own = await findOwnInvitation(viewer);
  if (own.invitation.consentedAt !== null) return;
  const language = pickLanguage(own);
  await changeOwnInvitation(
    own,
    { consentedAt: new Date(now), language },
    { act: "consented", detail: { language } },
    now,
  );
}
