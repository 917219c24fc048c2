import "server-only";
import { and, eq } from "drizzle-orm";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { makeId } from "@/db/make-id";
import { entries } from "@/db/schema/entries";
import { comments } from "@/db/schema/screening/comments";
import { AppError } from "../app-error";
import { noteAudit } from "../audit/note-audit";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { type Asked, findCandidate } from "./find-candidate";
import { findPlay } from "./find-play";
import { readWords } from "./read-words";
import { refusePrograms } from "./refuse-programs";

/** `sequence`: the line that it is about; null: the role-play as a whole. */
type Comment = Asked & { attempt: string; sequence: number | null; text: string };

/** Adds a comment beside a line of a transcript. Throws forbidden, not-found, invalid, conflict while it runs. */
export async function commentOnLine(
  staff: Staff,
  { attempt, sequence, text: typed, ...asked }: Comment,
  now: number = Date.now(),
): Promise<void> {
  refuseUnless(staff, "review-candidates");
  refusePrograms(staff);
  const text = readWords("text", typed, "Write a comment first.");
  const { invitation } = await findCandidate(asked);
  await findPlay(invitation.id, attempt);
  if (sequence !== null) await refuseMissing(attempt, sequence);
  const row = { id: makeId(now), attempt, sequence, text, by: staff.id, at: new Date(now) };
  await commit(
    (to) => to.insert(comments).values(row),
    noteAudit(
      {
        actor: staff.id,
        act: "commented on",
        kind: "invitation",
        subject: invitation.id,
        detail: { attempt, sequence },
      },
      now,
    ),
  );
}

async function refuseMissing(attempt: string, sequence: number): Promise<void> {
  const line = and(eq(entries.attempt, attempt), eq(entries.sequence, sequence));
  if ((await database().$count(entries, line)) > 0) return;
  throw new AppError("not-found", "There is no such line in this role-play.");
}
