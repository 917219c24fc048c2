import "server-only";
import { inArray } from "drizzle-orm";
import { database } from "@/db/database";
import { staff } from "@/db/schema/staff/staff";

/** The names of members of the staff by their ids; who is none any more is called so. */
export async function nameStaff(ids: readonly string[]): Promise<(id: string) => string> {
  const wanted = [...new Set(ids)];
  const rows =
    wanted.length === 0
      ? []
      : await database()
          .select({ id: staff.id, name: staff.name })
          .from(staff)
          .where(inArray(staff.id, wanted));
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? "Somebody who is no longer on the staff";
}
