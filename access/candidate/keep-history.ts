import "server-only";
import { type EmploymentHistory, employmentHistory } from "@/scenarios/screening/employment";
import { AppError } from "../app-error";
import type { Viewer } from "../viewer/viewer";
import { cleanText } from "../way/clean-text";
import { changeOwnInvitation } from "./change-own-invitation";
import { findOwnInvitation } from "./find-own-invitation";

/** Keeps the employment history that a candidate gives; an empty one is an answer, too. Throws a ZodError where it does not fit. */
export async function keepHistory(
  viewer: Viewer | null,
  { history }: { history: EmploymentHistory },
  now: number = Date.now(),
): Promise<void> {
  const own = await findOwnInvitation(viewer);
  const { consentedAt, finishedAt } = own.invitation;
  if (!own.screening.plan.asksHistory)
    throw new AppError("conflict", "This screening does not ask for an employment history.");
  if (consentedAt === null)
    throw new AppError(
      "conflict",
      "Read the notice and agree to it first. What you have typed is still here.",
    );
  if (finishedAt !== null)
    throw new AppError("conflict", "You have finished: nothing can be added any more.");
  const posts = employmentHistory.parse(history).map(cleanPost);
  await changeOwnInvitation(
    own,
    { history: posts },
    { act: "gave an employment history", detail: { posts: posts.length } },
    now,
  );
}

function cleanPost(post: EmploymentHistory[number]): EmploymentHistory[number] {
  const { employer, title, tasks } = post;
  return { ...post, employer: cleanText(employer), title: cleanText(title), tasks: cleanText(tasks) };
}
