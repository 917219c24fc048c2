import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readAttempt } from "@/access/attempts/read-attempt";
import { readCoach } from "@/access/attempts/read-coach";
import { readDesk } from "@/access/attempts/read-desk";
import { readNow } from "@/access/viewer/read-now";
import { readViewer } from "@/access/viewer/read-viewer";
import { findOrNotFound } from "@/app/find-or-not-found";
import { readChoices } from "@/app/read-choices";
import { ChatPage } from "@/components/chat/chat-page";
import { readSettings } from "@/settings";

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: "Chat" };

/** The chat of an attempt. The browser gets what may be seen of the attempt and the desk, and nothing else. */
export default async function AttemptPage({ params }: Props) {
  const [{ id }, viewer, now, choices] = await Promise.all([params, readViewer(), readNow(), readChoices()]);
  if (!viewer) notFound();
  const [view, desk] = await findOrNotFound(
    Promise.all([readAttempt(viewer, { attempt: id }, now), readDesk(viewer, { attempt: id })]),
  );
  const wanted = view.attempt.mode === "practice" && choices.coach;
  const coach = wanted ? await readCoach(viewer, { attempt: id }, now) : null;
  return (
    <ChatPage
      view={view}
      desk={desk}
      longestReply={readSettings().REPLY_CHARACTERS}
      choices={choices}
      coach={coach}
    />
  );
}
