import "server-only";
import type { NoticeLanguage } from "@/scenarios/screening/screening-plan";
import { AppError } from "../app-error";
import type { Viewer } from "../viewer/viewer";
import { changeOwnInvitation } from "./change-own-invitation";
import { findOwnInvitation } from "./find-own-invitation";

/** The candidate has read the notice, in that language, and agrees. Given twice, the first counts. */
export async function giveConsent(
  viewer: Viewer | null,
  { language }: { language: NoticeLanguage },
  now: number = Date.now(),
): Promise<void> {
  const own = await findOwnInvitation(viewer);
  if (own.invitation.consentedAt !== null) return;
  if (!own.screening.plan.languages.includes(language))
    throw new AppError("invalid", "The notice of this screening is not written in that language.");
  const change = { consentedAt: new Date(now), language };
  await changeOwnInvitation(own, change, { act: "consented", detail: { language } }, now);
}
