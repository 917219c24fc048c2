import "server-only";
import { randomInt } from "node:crypto";
import { commit } from "@/db/commit";
import { makeId } from "@/db/make-id";
import { screenings } from "@/db/schema/screening/screenings";
import { noteAudit } from "../audit/note-audit";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { findScreening } from "./find-screening";

/** A draft with the same plan, a seed of its own, no deadline and nobody invited: the way to change what is locked. */
export async function duplicateScreening(
  staff: Staff,
  { screening }: { screening: string },
  now: number = Date.now(),
): Promise<{ id: string }> {
  refuseUnless(staff, "manage-screenings");
  const { title, plan, blind } = await findScreening(screening);
  const id = makeId(now);
  const row = {
    id,
    title: `Copy of ${title}`.slice(0, 120),
    state: "draft" as const,
    plan,
    seed: randomInt(2 ** 31),
    blind,
    deadline: null,
    createdBy: staff.id,
    createdAt: new Date(now),
    changedAt: new Date(now),
  };
  await commit(
    (to) => to.insert(screenings).values(row),
    noteAudit(
      {
        actor: staff.id,
        act: "duplicated a screening",
        kind: "screening",
        subject: id,
        detail: { of: screening },
      },
      now,
    ),
  );
  return { id };
}
