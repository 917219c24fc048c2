import "server-only";
import { and, asc, eq, gte } from "drizzle-orm";
import { database } from "@/db/database";
import { attempts } from "@/db/schema/attempts";
import type { RolePlayFeedback } from "@/scenarios/screening/candidate-way";
import { loadVersion } from "../library/load-version";
import { gradeOnce } from "../way/grade-once";
import type { OwnInvitation } from "./is-over";

/** What the plan shows a candidate who has finished, of each role-play that was begun; nothing where it only thanks. */
export async function readFeedback({ invitation, screening }: OwnInvitation): Promise<RolePlayFeedback[]> {
  const { feedback } = screening.plan;
  if (feedback === "thanks" || invitation.finishedAt === null) return [];
  const played = await database()
    .select({ id: attempts.id, hash: attempts.hash })
    .from(attempts)
    .where(and(eq(attempts.invitation, invitation.id), gte(attempts.draw, 0)))
    .orderBy(asc(attempts.draw));
  const finishedAt = invitation.finishedAt.getTime();
  return Promise.all(
    played.map(async ({ id, hash }) => {
      const version = await loadVersion(hash);
      const { summary, unfinished, wellDone, nextTime } = await gradeOnce({ id, version }, finishedAt);
      return {
        title: version.scenario.title,
        unfinished,
        summary,
        strength: wellDone && { why: wellDone.why, quote: wellDone.evidence.quote },
        next: nextTime && { why: nextTime.why, better: nextTime.better },
        attempt: feedback === "full" ? id : null,
      };
    }),
  );
}
