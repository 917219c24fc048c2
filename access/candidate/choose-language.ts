import "server-only";
import type { NoticeLanguage } from "@/scenarios/screening/screening-plan";
import { AppError } from "../app-error";
import type { Viewer } from "../viewer/viewer";
import { changeOwnInvitation } from "./change-own-invitation";
import { findOwnInvitation } from "./find-own-invitation";

/** The language in which the candidate wants to read the notice: one of those that the plan has. */
export async function chooseLanguage(
  viewer: Viewer | null,
  { language }: { language: NoticeLanguage },
  now: number = Date.now(),
): Promise<void> {
  const own = await findOwnInvitation(viewer);
  if (!own.screening.plan.languages.includes(language))
    throw new AppError("invalid", "The notice of this screening is not written in that language.");
  if (own.invitation.language === language) return;
  await changeOwnInvitation(own, { language }, { act: "chose a language", detail: { language } }, now);
}
