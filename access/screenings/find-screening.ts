import "server-only";
import { eq } from "drizzle-orm";
import { database } from "@/db/database";
import { screenings } from "@/db/schema/screening/screenings";
import { AppError } from "../app-error";

export type ScreeningRow = typeof screenings.$inferSelect;

/** A screening's row. Throws not-found. Who may ask is for the caller to see to. */
export async function findScreening(id: string): Promise<ScreeningRow> {
  const [row] = await database().select().from(screenings).where(eq(screenings.id, id));
  if (row) return row;
  throw new AppError("not-found", "There is no such screening.");
}
