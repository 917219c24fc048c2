import "server-only";
import { AppError } from "../app-error";
import type { Viewer } from "../viewer/viewer";
import { changeOwnInvitation } from "./change-own-invitation";
import { findOwnInvitation } from "./find-own-invitation";

/** The candidate wants a person to look at what the software graded. Asked for twice, the first counts. */
export async function askHumanLook(viewer: Viewer | null, now: number = Date.now()): Promise<void> {
  const own = await findOwnInvitation(viewer);
  const { finishedAt, humanLookAskedAt } = own.invitation;
  if (finishedAt === null)
    throw new AppError(
      "conflict",
      "There is nothing to look at yet. You can ask for it when you have finished.",
    );
  if (humanLookAskedAt !== null) return;
  await changeOwnInvitation(own, { humanLookAskedAt: new Date(now) }, { act: "asked for a human look" }, now);
}
