import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { database } from "@/db/database";
import { invitations } from "@/db/schema/screening/invitations";
import { screenings } from "@/db/schema/screening/screenings";
import { AppError } from "../app-error";
import type { Viewer } from "../viewer/viewer";
import type { OwnInvitation } from "./is-over";

/** The invitation whose link the viewer holds, with its screening. Throws not-found, also as soon as it is revoked. */
export async function findOwnInvitation(viewer: Viewer | null): Promise<OwnInvitation> {
  const [found] = await findByHash(viewer?.candidate ?? null);
  if (found) return found;
  throw new AppError(
    "not-found",
    "There is no open invitation in this browser. Open the link from your invitation once more.",
  );
}

async function findByHash(token: string | null) {
  if (token === null) return [];
  return database()
    .select({ invitation: invitations, screening: screenings })
    .from(invitations)
    .innerJoin(screenings, eq(screenings.id, invitations.screening))
    .where(and(eq(invitations.token, token), isNull(invitations.revokedAt)));
}
