import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { outbox } from "@/db/schema/post/outbox";
import type { Write } from "@/db/store/store";

/** The write that takes e-mails to a candidate back which are not sent yet: the link in them no longer holds. */
export function withdrawMails(invitation: string): Write {
  return (to) =>
    to
      .delete(outbox)
      .where(and(eq(outbox.invitation, invitation), eq(outbox.kind, "mail"), isNull(outbox.sentAt)));
}
