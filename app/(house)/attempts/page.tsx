import type { Metadata } from "next";
import Link from "next/link";
import { listAttempts } from "@/access/attempts/list-attempts";
import { readConsistency } from "@/access/attempts/read-consistency";
import { readNow } from "@/access/viewer/read-now";
import { readViewer } from "@/access/viewer/read-viewer";
import { AttemptList } from "@/components/start/attempt-list";
import { ConsistencyBlock } from "@/components/start/consistency-block";
import { buttonStyle } from "@/components/ui/button-style";
import { MessagePage } from "@/components/ui/message-page";
import { readSettings } from "@/settings";

export const metadata: Metadata = { title: "Your role-plays" };

/** All of the viewer's own attempts, newest first. */
export default async function AttemptsPage() {
  const viewer = await readViewer();
  const attempts = viewer ? await listAttempts(viewer, await readNow()) : [];
  const consistency = viewer && (await readConsistency(viewer));
  if (attempts.length === 0) {
    return (
      <MessagePage title="No role-plays yet">
        <p>
          What you begin in this browser is listed here, so that you can go on with it or read its scorecard
          again.
        </p>
        <Link href="/" className={buttonStyle("primary")}>
          Choose a customer
        </Link>
      </MessagePage>
    );
  }
  return (
    <div className="mx-auto w-full max-w-[72rem] px-5 py-12 sm:px-8">
      <h1 className="text-title">Your role-plays</h1>
      <p className="mt-2 max-w-[40rem] text-soft">
        Begun in this browser. Each is deleted when nothing was done in it for {readSettings().RETENTION_DAYS}{" "}
        days.
      </p>
      {consistency && <ConsistencyBlock consistency={consistency} />}
      <AttemptList title="Open" attempts={attempts.filter(({ ending }) => ending === null)} />
      <AttemptList title="Finished" attempts={attempts.filter(({ ending }) => ending !== null)} />
    </div>
  );
}
