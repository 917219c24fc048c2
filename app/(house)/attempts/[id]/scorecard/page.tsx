import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { AppError } from "@/access/app-error";
import { countHints } from "@/access/attempts/count-hints";
import { getScorecard } from "@/access/attempts/get-scorecard";
import { listScorecards } from "@/access/attempts/list-scorecards";
import { readAttempt } from "@/access/attempts/read-attempt";
import { readDesk } from "@/access/attempts/read-desk";
import { readReadings } from "@/access/attempts/read-readings";
import { readNow } from "@/access/viewer/read-now";
import { readViewer } from "@/access/viewer/read-viewer";
import { findOrNotFound } from "@/app/find-or-not-found";
import { ScorecardPage } from "@/components/scorecard/scorecard-page";
import { buttonStyle } from "@/components/ui/button-style";
import { MessagePage } from "@/components/ui/message-page";

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: "Scorecard" };

/** The scorecard of an attempt that has ended. */
export default async function AttemptScorecardPage({ params }: Props) {
  const [{ id }, viewer, now] = await Promise.all([params, readViewer(), readNow()]);
  if (!viewer) notFound();
  const asked = { attempt: id };
  const [view, desk] = await findOrNotFound(
    Promise.all([readAttempt(viewer, asked, now), readDesk(viewer, asked)]),
  );
  const scorecard = await getScorecard(viewer, asked, now).catch(explain);
  if (scorecard === "forbidden") {
    return (
      <MessagePage title="This belongs to your invitation">
        <p>What you may see of the result stands on the page of your invitation.</p>
        <Link href="/invitation" className={buttonStyle("primary")}>
          To your invitation
        </Link>
      </MessagePage>
    );
  }
  if (scorecard === "conflict") {
    return (
      <MessagePage title="The chat is still open">
        <p>There is a scorecard as soon as it has ended, however it ends.</p>
        <Link href={`/attempts/${id}`} className={buttonStyle("primary")}>
          Back to the chat
        </Link>
      </MessagePage>
    );
  }
  const [readings, [, ...earlier], hints] = await Promise.all([
    readReadings(viewer, asked, now),
    listScorecards(viewer, asked),
    countHints(viewer, asked),
  ]);
  return <ScorecardPage {...{ view, desk, scorecard, readings, earlier, hints }} />;
}

/** Still running, or in a screening that does not show it. */
function explain(error: unknown): "conflict" | "forbidden" {
  if (error instanceof AppError && (error.code === "conflict" || error.code === "forbidden"))
    return error.code;
  throw error;
}
