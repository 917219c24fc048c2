import "server-only";
import { and, eq, inArray, isNull, or, type SQL } from "drizzle-orm";
import { database } from "@/db/database";
import { attempts } from "@/db/schema/attempts";
import { invitations } from "@/db/schema/screening/invitations";
import type { Viewer } from "./viewer";

/** The condition that makes an attempt the viewer's: started as this guest, or by an invitation's link that still holds. */
export function ownsAttempt({ guest, candidate }: Viewer): SQL | undefined {
  const asGuest = eq(attempts.guest, guest);
  if (candidate === null) return asGuest;
  const theirs = database()
    .select({ id: invitations.id })
    .from(invitations)
    .where(and(eq(invitations.token, candidate), isNull(invitations.revokedAt)));
  return or(asGuest, inArray(attempts.invitation, theirs));
}
