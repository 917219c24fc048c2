import "server-only";
import { type Desk, showDesk } from "@/scenarios/show-desk";
import type { Viewer } from "../viewer/viewer";
import { findAttempt } from "../way/find-attempt";

/** The desk of the viewer's attempt, as its scenario was when the attempt began. */
export async function readDesk(viewer: Viewer, { attempt }: { attempt: string }): Promise<Desk> {
  const { version } = await findAttempt(viewer, attempt);
  return showDesk(version.scenario);
}
