import "server-only";
import { AppError } from "../app-error";
import type { Viewer } from "../viewer/viewer";
import { cleanText } from "../way/clean-text";
import { changeOwnInvitation } from "./change-own-invitation";
import { findOwnInvitation } from "./find-own-invitation";

const most = 2000;

/** Asks for an accommodation in the candidate's own words, until they have finished. The newest words count. */
export async function askAccommodation(
  viewer: Viewer | null,
  { text }: { text: string },
  now: number = Date.now(),
): Promise<void> {
  const own = await findOwnInvitation(viewer);
  const accommodation = cleanText(text).trim();
  if (accommodation === "" || accommodation.length > most) {
    const what = accommodation === "" ? "is empty" : `is longer than ${most} characters`;
    throw new AppError("invalid", "Say in a sentence or two what would help you.", {
      problems: [{ where: "accommodation", what }],
    });
  }
  if (own.invitation.finishedAt !== null)
    throw new AppError("conflict", "The role-plays are over. Ask for a human look instead.");
  await changeOwnInvitation(own, { accommodation }, { act: "asked for an accommodation" }, now);
}
