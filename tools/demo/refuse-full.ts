import { database } from "@/db/database";
import { screenings } from "@/db/schema/screening/screenings";
import { staff } from "@/db/schema/staff/staff";
import { readSettings } from "@/settings";
import { UsageError } from "../usage-error";

/** Refuses a database in which somebody works already: nobody's real candidates stand beside made-up ones. */
export async function refuseFull(): Promise<void> {
  const [rows, members] = await Promise.all([database().$count(screenings), database().$count(staff)]);
  if (rows === 0 && members === 0) return;
  const { DATABASE_URL, DATA_FOLDER } = readSettings();
  const where = DATABASE_URL ? "The database that DATABASE_URL names" : `The database in ${DATA_FOLDER}`;
  const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
  throw new UsageError(
    [
      `${where} is in use: it holds ${count(rows, "screening", "screenings")} and ${count(members, "member", "members")} of the staff. Nothing was changed.`,
      "The demo fills empty databases only. Give it another folder, and start the server with the same one:",
      `  ${DATABASE_URL ? "DATABASE_URL= " : ""}DATA_FOLDER=./data/demo npm run demo`,
      `  ${DATABASE_URL ? "DATABASE_URL= " : ""}DATA_FOLDER=./data/demo npm start`,
    ].join("\n"),
  );
}
