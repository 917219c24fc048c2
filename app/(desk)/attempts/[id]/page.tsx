import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readAttempt } from "@/access/attempts/read-attempt";
import { readDesk } from "@/access/attempts/read-desk";
import { readNow } from "@/access/viewer/read-now";
import { readViewer } from "@/access/viewer/read-viewer";
import { findOrNotFound } from "@/app/find-or-not-found";
import { ChatPage } from "@/components/chat/chat-page";
import { readSettings } from "@/settings";

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: "Chat" };

/** The chat of an attempt. The browser gets what may be seen of the attempt and the desk, and nothing else. */
export default async function AttemptPage({ params }: Props) {
  const [{ id }, viewer, now] = await Promise.all([params, readViewer(), readNow()]);
  if (!viewer) notFound();
  const [view, desk] = await findOrNotFound(
    Promise.all([readAttempt(viewer, { attempt: id }, now), readDesk(viewer, { attempt: id })]),
  );
  return <ChatPage view={view} desk={desk} longestReply={readSettings().REPLY_CHARACTERS} />;
}
