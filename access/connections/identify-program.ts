import "server-only";
import { eq } from "drizzle-orm";
import { database } from "@/db/database";
import { apiKeys } from "@/db/schema/post/api-keys";
import { AppError } from "../app-error";
import { refuseGuesses } from "../guesses/refuse-guesses";
import type { Staff } from "../staff/staff";
import { hashToken } from "../viewer/hash-token";
import { readAddress } from "../viewer/read-address";
import { countCall } from "./count-call";
import { keyForm, readKey } from "./key-form";

/**
 * The program whose key a request brings, as a recruiter with "program …" as its id. Null: it brings no key. Throws
 * unauthorised (there is no such key, or it was revoked) and too-many (wrong keys, or too many calls).
 */
export async function identifyProgram(headers: Headers, now: number): Promise<Staff | null> {
  const key = readKey(headers);
  if (key === null) return null;
  const { id, name, revokedAt } = await findKey(key, readAddress(headers), now);
  // Whoever has a revoked key has not guessed it.
  if (revokedAt !== null) refuse("This key was revoked. Ask an owner of this server for a new one.");
  await countCall(id, now);
  return { id: `program ${id}`, name, email: "", role: "recruiter" };
}

async function findKey(key: string, address: string, now: number) {
  try {
    return await refuseGuesses(address, now, async () => {
      const [found] = keyForm.test(key)
        ? await database()
            .select()
            .from(apiKeys)
            .where(eq(apiKeys.token, hashToken(key)))
        : [];
      if (!found) throw new AppError("not-found", "There is no such key.");
      return found;
    });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === "too-many")
      throw new AppError(
        "too-many",
        "Too many keys or links that are none were tried from your network. Wait an hour, then try again.",
        { retryAfter: error.retryAfter ?? 3600 },
      );
    return refuse(
      "There is no such key. Send the one that an owner made under Connections, as: Bearer <key>.",
    );
  }
}

function refuse(message: string): never {
  throw new AppError("unauthorised", message);
}
