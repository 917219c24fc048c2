import "server-only";
import { randomBytes } from "node:crypto";
import { z } from "zod";
import { commit } from "@/db/commit";
import { makeId } from "@/db/make-id";
import { apiKeys } from "@/db/schema/post/api-keys";
import { noteAudit } from "../audit/note-audit";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { hashToken } from "../viewer/hash-token";
import { cleanText } from "../way/clean-text";
import { writeKey } from "./key-form";

/** What a key is made from: a name, to know it again in lists. */
export const newKey = z.strictObject({
  name: z.string().trim().min(1, "is empty").max(120).transform(cleanText),
});

/** A key for another program. It is answered here once; only its hash is kept. */
export async function makeKey(
  staff: Staff,
  asked: z.input<typeof newKey>,
  now: number = Date.now(),
): Promise<{ id: string; key: string }> {
  refuseUnless(staff, "manage-connections");
  const { name } = newKey.parse(asked);
  const key = writeKey(randomBytes(32));
  const id = makeId(now);
  const row = { id, name, token: hashToken(key), createdBy: staff.id, createdAt: new Date(now) };
  await commit(
    (to) => to.insert(apiKeys).values(row),
    noteAudit({ actor: staff.id, act: "made a key", kind: "connection", subject: id }, now),
  );
  return { id, key };
}
