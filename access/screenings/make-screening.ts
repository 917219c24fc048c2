import "server-only";
import { randomInt } from "node:crypto";
import { commit } from "@/db/commit";
import { makeId } from "@/db/make-id";
import { screenings } from "@/db/schema/screening/screenings";
import { type ScreeningDraft, screeningDraft } from "@/scenarios/screening/screening-draft";
import { noteAudit } from "../audit/note-audit";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { checkDraft } from "./check-draft";

/** A new screening, as a draft: nobody can be invited until it is opened. */
export async function makeScreening(
  staff: Staff,
  asked: ScreeningDraft,
  now: number = Date.now(),
): Promise<{ id: string }> {
  refuseUnless(staff, "manage-screenings");
  const draft = screeningDraft.parse(asked);
  await checkDraft(draft);
  const id = makeId(now);
  const row = {
    id,
    title: draft.title,
    state: "draft" as const,
    plan: draft.plan,
    seed: randomInt(2 ** 31),
    blind: draft.blind,
    deadline: draft.deadline === null ? null : new Date(draft.deadline),
    createdBy: staff.id,
    createdAt: new Date(now),
    changedAt: new Date(now),
  };
  await commit(
    (to) => to.insert(screenings).values(row),
    noteAudit({ actor: staff.id, act: "made a screening", kind: "screening", subject: id }, now),
  );
  return { id };
}
