import "server-only";
import { and, inArray, isNull } from "drizzle-orm";
import { invitations } from "@/db/schema/screening/invitations";

/** The condition of an invitation that was begun and has no result yet; somebody may have decided about it all the same. */
export function underWay() {
  return and(inArray(invitations.state, ["started", "decided"]), isNull(invitations.finishedAt));
}
