import "server-only";
import { and, eq } from "drizzle-orm";
import { commit } from "@/db/commit";
import { sessions } from "@/db/schema/staff/sessions";
import { noteAudit } from "../audit/note-audit";
import type { Staff } from "./staff";

/** Signs one's own account out in one browser. Another's session is not touched. */
export async function endSession(
  staff: Staff,
  { session }: { session: string },
  now: number = Date.now(),
): Promise<void> {
  const own = and(eq(sessions.id, session), eq(sessions.userId, staff.id));
  await commit(
    (to) => to.delete(sessions).where(own),
    noteAudit({ actor: staff.id, act: "ended a session", kind: "staff", subject: staff.id }, now),
  );
}
