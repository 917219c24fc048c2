import "server-only";
import { AppError } from "../app-error";
import type { Viewer } from "../viewer/viewer";
import { findOwnInvitation } from "./find-own-invitation";
import { finishInvitation } from "./finish-invitation";

/**
 * The candidate wants to begin no further role-play: those that were not begun are marked as unfinished, and nothing else
 * is held against them. Throws conflict where one is still running, or none was begun yet.
 */
export async function finishEarly(viewer: Viewer | null, now: number = Date.now()): Promise<void> {
  const { invitation } = await findOwnInvitation(viewer);
  if (invitation.finishedAt !== null) return;
  if (await finishInvitation(invitation.id, now, { early: true })) return;
  throw new AppError(
    "conflict",
    "You can finish here when you have begun, and no role-play is running. Stop the one that is open first.",
  );
}
