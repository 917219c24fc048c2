import "server-only";
import type { Viewer } from "../viewer/viewer";
import { changeOwnInvitation } from "./change-own-invitation";
import { findOwnInvitation } from "./find-own-invitation";
import { erasureAsked, readErasureAsked } from "./read-erasure-asked";

/**
 * The candidate wants all that is kept about them to be erased. It is noted in the audit log, where whoever may erase finds
 * it; erasing is a person's act, for something may have to be kept. Asked for twice, the first counts.
 */
export async function askErasure(viewer: Viewer | null, now: number = Date.now()): Promise<void> {
  const own = await findOwnInvitation(viewer);
  if ((await readErasureAsked(own.invitation.id)) !== null) return;
  await changeOwnInvitation(own, {}, { act: erasureAsked }, now);
}
